export { ExtranetLinksContext, useExtranetLinks, type ExtranetLinks } from "./links.tsx";
export { extranetPolicies } from "./extranet-policies.ts";

export { HomeFigures } from "./home/home-figures.tsx";
export { HomeHero } from "./home/home-hero.tsx";
export { HomeNews } from "./home/home-news.tsx";
export { PlacesToName } from "./home/places-to-name.tsx";
export { byDueDate, mostUrgent } from "./home/most-urgent.ts";
export { HomeSessions } from "./home/home-sessions.tsx";

export { Agenda } from "./sessions/agenda/agenda.tsx";
export { SessionViews } from "./sessions/agenda/session-views.tsx";
export { isMonth, monthOf, monthSpan } from "./sessions/agenda/month.ts";
export { SessionGone } from "./sessions/session-gone.tsx";
export { SessionPage, type SessionActs } from "./sessions/session-page.tsx";
export { SessionRow } from "./sessions/session-row.tsx";

export { ParticipantGone } from "./participants/participant-gone.tsx";
export { ParticipantPage } from "./participants/participant-page.tsx";
export { ParticipantRow } from "./participants/participant-row.tsx";

export { DocumentGone } from "./documents/document-gone.tsx";
export { DocumentGroups } from "./documents/document-groups.tsx";
export { DocumentPage } from "./documents/document-page.tsx";
export { saveFile } from "./documents/save-file.ts";
export { DocumentRow } from "./documents/document-row.tsx";
export type { DocumentGrouping } from "./documents/group-documents.ts";

export { ExpectedHero } from "./expected/expected-hero.tsx";
export { ExpectedRow } from "./expected/expected-row.tsx";
export { SentRow, type ActedSent } from "./sent/sent-row.tsx";
export { Mark, MarksContext, type MarkPlace } from "./reading/mark.tsx";
export type { Selection } from "./reading/row-tick.tsx";

export { DatesHero } from "./proposals/dates-hero.tsx";
export { DatesRow } from "./proposals/dates-row.tsx";
export { KeepDates } from "./proposals/keep-dates.tsx";
export { OptionCards } from "./proposals/options/option-cards.tsx";
export { ProposalGone } from "./proposals/proposal-gone.tsx";
export { ProposalPage, type ShownProposal } from "./proposals/proposal-page.tsx";
export { ProposedDates } from "./proposals/options/proposed-dates.tsx";
export type { ProposedOption } from "./proposals/options/proposed-days.ts";
export { ReachReferent, type Referent } from "./proposals/whom-to-call.tsx";

export { NotificationList } from "./notifications/notification-list.tsx";

export { isExpected, isProposed, isReplacement, useNotificationWords } from "./notifications/notification-words.ts";
