import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";

const address = "/mail/gallery";

/** Every mail with invented facts, to be looked at while they are made: only while developing, and where the house shows them. */
export function GalleryLink() {
  const isThere = useGallery();
  if (!isThere) return null;
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer">
        <Trans>Voir tous les mails, dans une galerie</Trans>
      </a>
    </p>
  );
}

function useGallery(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (import.meta.env.MODE !== "development") return;
    const leaving = new AbortController();
    fetch(address, { method: "HEAD", signal: leaving.signal })
      .then(({ ok }) => setThere(ok))
      .catch(() => undefined);
    return () => leaving.abort();
  }, []);
  return isThere;
}
