import { useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Modal, Stack, Textarea } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { InlineMessage, UiLink } from "@passerelle/ui";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { NotifyDatesChangeMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "../planning.module.css";
import { clientsConcerned, holdsDays, isToConfirmAgain, type Concerned } from "./use-dates-moved.ts";

type NotifyDatesProps = { concerned: Concerned | undefined; onClose: () => void };

/** Dates moved: offers to tell those concerned. Calendars are updated by themselves, whatever is chosen here. */
export function NotifyDates({ concerned, onClose }: NotifyDatesProps) {
  return (
    <Modal.Root opened={concerned !== undefined} onClose={onClose} size={520} centered radius={16}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p={24}>
          {concerned && <Offer key={concerned.id} session={concerned} onClose={onClose} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Offer({ session, onClose }: { session: Concerned; onClose: () => void }) {
  const { t } = useLingui();
  const [notify, { loading }] = useMutation(NotifyDatesChangeMutationDocument);
  const clients = clientsConcerned(session);
  const [chosen, choose] = useState(() => clients.map(({ company }) => company.id));
  const [message, setMessage] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const [count, setCount] = useState<number>();
  const close = useRef<HTMLButtonElement>(null);
  // «Notifier» leaves once it is done.
  useEffect(() => {
    if (count !== undefined) close.current?.focus();
  }, [count]);
  const holders = session.calendarHolderCount;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setRefusal(undefined);
    const input = { sessionId: session.id, companyIds: chosen, message: message.trim() || null };
    const result = await notify({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.notifyDatesChange;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    setCount(answer.recipientCount);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap={16}>
        <div>
          <p className={styles.context}>{session.reference}</p>
          <Modal.Title>
            <Trans>Les dates ont changé : prévenir les clients ?</Trans>
          </Modal.Title>
        </div>
        {holders > 0 && (
          <InlineMessage kind="info">
            {t`${plural(holders, {
              one: "L’agenda d’une personne est mis à jour dans tous les cas.",
              other: "Les agendas de # personnes sont mis à jour dans tous les cas.",
            })}`}
          </InlineMessage>
        )}
        {count === undefined ? (
          <>
            <Checkbox.Group label={t`Clients à notifier`} value={chosen} onChange={choose}>
              <Stack gap={8} mt={8}>
                {clients.map((booking) => (
                  <Checkbox
                    key={booking.id}
                    value={booking.company.id}
                    label={booking.company.name}
                    description={<Why booking={booking} />}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
            <Textarea
              label={t`Message`}
              description={t`Facultatif : les nouvelles dates sont dans le mail.`}
              autosize
              minRows={3}
              maxRows={10}
              maxLength={limits.longText}
              value={message}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
          </>
        ) : (
          <InlineMessage kind="success">
            {t`${plural(count, { one: "Le message part à une personne.", other: "Le message part à # personnes." })}`}
          </InlineMessage>
        )}
        <ProposeAgain session={session} clients={clients} onLeave={onClose} />
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <div className={styles.buttons}>
          <Button ref={close} variant="default" onClick={onClose} data-autofocus>
            {count === undefined ? <Trans>Ne pas notifier</Trans> : <Trans>Fermer</Trans>}
          </Button>
          {count === undefined && (
            <Button type="submit" loading={loading} disabled={chosen.length === 0}>
              <Trans>Notifier</Trans>
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}

type Client = Concerned["bookings"][number];

function Why({ booking }: { booking: Client }) {
  const { t } = useLingui();
  return [isToConfirmAgain(booking) && t`À confirmer de nouveau`, holdsDays(booking) && t`A la session dans un agenda`]
    .filter(Boolean)
    .join(" · ");
}

/** What they said of the former dates, they did not say of these: the proposal is sent again from the tab «Client». */
function ProposeAgain({ session, clients, onLeave }: { session: Concerned; clients: Client[]; onLeave: () => void }) {
  const again = clients.filter((booking) => isToConfirmAgain(booking) && booking.dateConfirmation.viewerCan.propose);
  if (again.length === 0) return null;
  return (
    <div>
      <Trans>Proposer les nouvelles dates :</Trans>{" "}
      {again.map(({ id, company }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <UiLink href={`/sessions/${session.id}/clients?propose=${company.id}`} onClick={onLeave}>
            {company.name}
          </UiLink>
        </span>
      ))}
    </div>
  );
}
