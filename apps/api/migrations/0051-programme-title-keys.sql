-- The keys that 0050 gave to the programmes there were, as the application writes them: an apostrophe is one, and «œ» is two letters.
update programme set title_key = btrim(regexp_replace(
  translate(
    replace(replace(replace(lower(regexp_replace(normalize(title, nfkd), '[\u0300-\u036f]+', '', 'g')), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
    '’‘ʼ', ''''''''),
  '\s+', ' ', 'g'));
