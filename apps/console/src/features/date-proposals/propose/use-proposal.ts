import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import type { Upload } from "@passerelle/ui";
import { useEffect, useEffectEvent, useState } from "react";
import { useForm } from "react-hook-form";
import {
  inputOf,
  optionAfter,
  proposalForm,
  usualRecipient,
  type ProposalForm,
  type Proposing,
} from "./proposal-form.ts";
import { useAttachments } from "./use-attachments.ts";
import { useSending, type Previewed } from "./use-sending.ts";

export type Sent = {
  recipientName: string;
  recipientAddress: string;
  copies: readonly { kind: string; name: string; address: string }[];
};
type Proposal = {
  proposing: Proposing | undefined;
  /** What the session is now, after somebody else changed it. */
  readAgain: () => Promise<unknown>;
  onSent: (sent: Sent) => void;
};

/** A proposal being written: kept while its drawer is closed, until it is sent or the page is left. */
export function useProposal({ proposing, readAgain, onSent }: Proposal) {
  const { t } = useLingui();
  const attachments = useAttachments();
  const { preview, send, busy } = useSending();
  const [step, setStep] = useState<"when" | "mail">("when");
  const [refusal, setRefusal] = useState<string>();
  const [faults, setFaults] = useState<ReadonlyMap<number, string>>(new Map());
  const [mail, setMail] = useState<Previewed>();
  const [isPreviewing, setPreviewing] = useState(false);
  const form = useForm<ProposalForm>({ resolver: zodResolver(proposalForm), defaultValues: blank });
  const { isDirty } = form.formState;
  /** The template's own words: what still reads so is the house's to write. */
  const [suggested, setSuggested] = useState({ subject: "", body: "" });
  const isKnown = proposing !== undefined;

  const begin = useEffectEvent(() => proposing && form.reset(startOf(proposing)));
  useEffect(() => {
    if (isKnown) begin();
  }, [isKnown]);

  function words() {
    const { subject, body } = form.getValues();
    return {
      ...(subject === suggested.subject ? {} : { subject }),
      ...(body === suggested.body ? {} : { body }),
    };
  }
  const written = () =>
    proposing && inputOf(proposing, form.getValues(), { uploadIds: attachments.uploadIds(), words: words() });

  function refuse({ code, message }: { code?: string; message: string }) {
    setRefusal(message);
    // The dates are no longer those on screen: they are read again where they are chosen.
    if (code === "STALE" || code?.startsWith("DUE_DATE") || code === "DATES_PAST") setStep("when");
    if (code === "STALE") void readAgain().catch(() => undefined);
    setPreviewing(false);
  }

  /** The template's words for this recipient, wherever the staff wrote none of their own. */
  async function suggest(): Promise<boolean> {
    if (!proposing) return false;
    const { cc: _cc, bcc: _bcc, ...asked } = inputOf(proposing, form.getValues(), { uploadIds: [], words: {} });
    const answer = await preview(asked);
    if ("failure" in answer) {
      refuse(answer.failure);
      return false;
    }
    setRefusal(undefined);
    const { subject, body } = answer.mail;
    for (const [field, words] of [
      ["subject", subject],
      ["body", body],
    ] as const)
      if (form.getValues(field) === suggested[field]) form.setValue(field, words);
    setSuggested({ subject, body });
    return true;
  }

  async function writeMail() {
    setRefusal(undefined);
    const lacking = faultsOf(form.getValues());
    setFaults(lacking);
    if (lacking.size > 0) return;
    if (await suggest()) setStep("mail");
  }

  const faultsOf = ({ several, options }: ProposalForm): Map<number, string> => {
    if (!several) return new Map();
    const empty = options.flatMap(({ slots }, index) =>
      slots.length === 0 ? [[index, t`Ajoutez au moins un créneau à cette option, ou retirez-la.`] as const] : [],
    );
    if (options.length < 2) return new Map([[0, t`Ajoutez une autre option : le client doit pouvoir choisir.`]]);
    return new Map(empty);
  };

  /** What is attached must have arrived, and what failed been looked at. */
  function waitsForFiles(): boolean {
    const states = attachments.uploads.map(({ state }) => state);
    if (states.includes("sending")) setRefusal(t`Une pièce jointe est encore en route. Attendez un instant.`);
    else if (states.includes("failed")) setRefusal(t`Une pièce jointe n’est pas arrivée. Réessayez, ou retirez-la.`);
    else return false;
    return true;
  }

  const look = form.handleSubmit(async () => {
    const input = written();
    if (!input || waitsForFiles()) return;
    setRefusal(undefined);
    const answer = await preview(input);
    if ("failure" in answer) return refuse(answer.failure);
    setMail(answer.mail);
    setPreviewing(true);
  });

  const post = form.handleSubmit(async () => {
    const input = written();
    if (!input || waitsForFiles()) return;
    setRefusal(undefined);
    const answer = await send(input);
    if (!answer) return;
    if ("failure" in answer) return refuse(answer.failure);
    forget();
    onSent(answer.sent);
  });

  function forget() {
    attachments.clear();
    setSuggested({ subject: "", body: "" });
    form.reset(proposing ? startOf(proposing) : blank);
    setStep("when");
    setPreviewing(false);
    setRefusal(undefined);
  }

  return {
    form,
    attachments: {
      ...attachments,
      remove: (upload: Upload) => {
        attachments.remove(upload);
        setRefusal(undefined);
      },
    },
    step,
    faults,
    refusal,
    busy,
    isUnsent: isDirty || attachments.uploads.length > 0,
    mail,
    isPreviewing,
    acts: {
      writeMail,
      look,
      post,
      forget,
      suggest,
      back: () => setStep("when"),
      leavePreview: () => setPreviewing(false),
    },
  };
}

const blank: ProposalForm = {
  several: false,
  options: [],
  dueOn: "",
  recipientId: "",
  cc: [],
  bcc: [],
  subject: "",
  body: "",
};

/** A session without slots has no dates of its own to propose: only options (R-048, B-05). */
function startOf({ session, contacts }: Proposing): ProposalForm {
  const several = session.slots.length === 0;
  const one = optionAfter([]);
  return {
    ...blank,
    several,
    options: several ? [one, optionAfter([one])] : [],
    recipientId: usualRecipient(contacts),
    subject: "",
    body: "",
  };
}
