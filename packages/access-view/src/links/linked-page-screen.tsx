import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { ErrorState, SkeletonRows } from "@passerelle/ui";
import type { ReactNode } from "react";
import { Door, type Dress } from "../door/door.tsx";
import { LinkedPageScreenDocument, type LinkedPageScreenQuery, type Locale } from "../gql/graphql.ts";
import { ConfirmLoginEmail } from "./confirm-login-email.tsx";
import { DeadLink } from "./dead-link.tsx";
import { InvitationForm } from "./invitation-form.tsx";
import { ResetPasswordForm } from "./reset-password-form.tsx";
import { SomebodyElse } from "./somebody-else.tsx";

export type LinkedPage = NonNullable<LinkedPageScreenQuery["linkedPage"]>;

type LinkedPageScreenProps = {
  token: string;
  /** The invitation was accepted: the person is signed in, in this language. */
  onEntered: (locale: Locale) => Promise<void> | void;
  /** The new password is chosen: it is time to sign in with it. */
  onPasswordReset: () => Promise<void> | void;
  /** The page of a link that answers proposed dates. */
  ofDates?: ReactNode;
  /** Whoever was signed in on this browser has left it. */
  onLeft: () => Promise<void> | void;
};

/** What the link of a mail leads to. Looking changes nothing (L-09), and the rights are the token's, never the cookie's. */
export function LinkedPageScreen({ token, ofDates, ...on }: LinkedPageScreenProps) {
  const { t } = useLingui();
  // Read for this page alone: what a link says of a person does not stay in the memory of the app.
  const { data, error, refetch } = useQuery(LinkedPageScreenDocument, {
    variables: { token },
    fetchPolicy: "no-cache",
    notifyOnNetworkStatusChange: false,
  });
  const again = () => void refetch().catch(() => undefined);
  const left = async () => {
    await on.onLeft();
    again();
  };

  if (!data)
    return (
      <Door dress={{ name: "Passerelle" }} title={t`Votre lien`}>
        {error ? <ErrorState onRetry={again} /> : <SkeletonRows rows={2} />}
      </Door>
    );

  const { linkedPage: page, viewer } = data;
  const dress = dressOf(data);
  if (page?.kind === "DATE_PROPOSAL" && ofDates) return ofDates;
  if (page?.state !== "OPEN" || page.kind === "DATE_PROPOSAL") return <DeadLink page={page ?? null} dress={dress} />;
  if (page.kind === "LOGIN_EMAIL_CHANGE")
    return <ConfirmLoginEmail token={token} dress={dress} page={page} isSignedIn={viewer !== null} onDead={again} />;
  if (viewer && viewer.email !== page.email)
    return <SomebodyElse page={page} dress={dress} viewer={viewer} onLeft={left} />;
  if (page.kind === "PASSWORD_RESET")
    return <ResetPasswordForm token={token} dress={dress} page={page} onReset={on.onPasswordReset} onDead={again} />;
  return <InvitationForm token={token} dress={dress} page={page} onEntered={on.onEntered} onDead={again} />;
}

function dressOf({ linkedPage, branding }: LinkedPageScreenQuery): Dress {
  const centre = linkedPage?.centre;
  if (!centre) return branding;
  return { name: linkedPage.organisationName ?? centre.name, colour: centre.colour, logo: centre.logo };
}
