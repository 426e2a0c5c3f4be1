/** The only tones a status may take. What each status means is decided by the app; how a tone looks is decided here. */
export const tones = ["grey", "amber", "blue", "green", "violet", "orange", "red"] as const;
export type Tone = (typeof tones)[number];

type ToneColours = { background: string; text: string; dot: string };

export const toneColours: Record<Tone, ToneColours> = {
  grey: coloursOf("grey"),
  amber: coloursOf("amber"),
  blue: coloursOf("blue"),
  green: coloursOf("green"),
  violet: coloursOf("violet"),
  orange: coloursOf("orange"),
  red: coloursOf("red"),
};

function coloursOf(tone: Tone): ToneColours {
  return { background: `var(--tone-${tone}-bg)`, text: `var(--tone-${tone}-text)`, dot: `var(--tone-${tone}-dot)` };
}
