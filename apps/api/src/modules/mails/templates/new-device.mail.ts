import { momentInWords, type MailDesign } from "../letter/letter.mail.js";
import { sampleDay } from "../letter/sample-facts.mail.js";
import { fields } from "./merge-fields.rules.js";

export interface NewDeviceFacts {
  firstName: string;
  /** As the person would name it: «Firefox, Windows». */
  device: string;
  at: Date;
  /** The page that lists the devices, and signs out of them. */
  link: string;
}

export const newDevice: MailDesign<NewDeviceFacts, "firstName" | "device"> = {
  fields: { firstName: fields.firstName, device: { fr: "Appareil", en: "Device" } },
  values: ({ firstName, device }) => ({ firstName, device }),
  words: {
    FR: {
      subject: "Connexion depuis un nouvel appareil",
      heading: "Était-ce bien vous ?",
      body: `Bonjour {{ firstName }},

Quelqu’un s’est connecté à votre compte depuis un appareil que nous ne connaissions pas.`,
    },
    EN: {
      subject: "Sign-in from a new device",
      heading: "Was it you?",
      body: `Hello {{ firstName }},

Somebody signed in to your account from a device that we did not know.`,
    },
  },
  rest: {
    FR: ({ device, at }) => ({
      lines: [
        { label: "Appareil", value: device },
        { label: "Date", value: momentInWords("FR", at) },
      ],
      button: "Voir mes appareils",
      notes: [
        "C’était vous : rien n’est à faire.",
        "Sinon, déconnectez cet appareil, puis changez votre mot de passe.",
      ],
    }),
    EN: ({ device, at }) => ({
      lines: [
        { label: "Device", value: device },
        { label: "Date", value: momentInWords("EN", at) },
      ],
      button: "See my devices",
      notes: ["It was you: there is nothing to do.", "Otherwise, sign that device out, then change your password."],
    }),
  },
  sample: (locale, link) => ({
    firstName: "Paul",
    device: locale === "FR" ? "Firefox sur Windows" : "Firefox on Windows",
    at: sampleDay,
    link,
  }),
};
