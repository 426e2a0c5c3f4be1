import { momentInWords, type LetterTemplate } from "./letter.mail.js";

export interface NewDeviceFacts {
  firstName: string;
  /** As the person would name it: «Firefox, Windows». */
  device: string;
  at: Date;
  /** The page that lists the devices, and signs out of them. */
  link: string;
}

export const newDevice: LetterTemplate<NewDeviceFacts> = {
  FR: ({ firstName, device, at }) => ({
    subject: "Connexion depuis un nouvel appareil",
    title: "Était-ce bien vous ?",
    paragraphs: [
      `Bonjour ${firstName},`,
      "Quelqu’un s’est connecté à votre compte depuis un appareil que nous ne connaissions pas.",
    ],
    lines: [
      { label: "Appareil", value: device },
      { label: "Date", value: momentInWords("FR", at) },
    ],
    button: "Voir mes appareils",
    notes: ["C’était vous : rien n’est à faire.", "Sinon, déconnectez cet appareil, puis changez votre mot de passe."],
  }),
  EN: ({ firstName, device, at }) => ({
    subject: "Sign-in from a new device",
    title: "Was it you?",
    paragraphs: [`Hello ${firstName},`, "Somebody signed in to your account from a device that we did not know."],
    lines: [
      { label: "Device", value: device },
      { label: "Date", value: momentInWords("EN", at) },
    ],
    button: "See my devices",
    notes: ["It was you: there is nothing to do.", "Otherwise, sign that device out, then change your password."],
  }),
};
