import { expect, test } from "vitest";
import { clientLinks, placeAt } from "./place.ts";

test("every address that the client's screens lead to is a place of the preview (R-077)", () => {
  expect(placeAt(clientLinks.home())).toEqual({ page: "home" });
  expect(placeAt(clientLinks.sessions("PAST"))).toEqual({ page: "sessions", period: "past" });
  expect(placeAt(clientLinks.sessions())).toEqual({ page: "sessions", period: undefined });
  expect(placeAt("/sessions?period=cancelled")).toEqual({ page: "sessions", period: "cancelled" });
  expect(placeAt(clientLinks.agenda("2027-01"))).toEqual({ page: "agenda", month: "2027-01" });
  expect(placeAt("/sessions?view=agenda&month=99")).toEqual({ page: "agenda", month: undefined });
  expect(placeAt(clientLinks.proposal("7"))).toEqual({ page: "dates", id: "7" });
  expect(placeAt("/dates")).toEqual({ page: "nowhere" });
  expect(placeAt(clientLinks.session("7"))).toEqual({ page: "session", id: "7" });
  expect(placeAt(clientLinks.documents({ unopenedOnly: true }))).toEqual({
    page: "documents",
    view: "published",
    unopenedOnly: true,
  });
  expect(placeAt(clientLinks.documents({ view: "sent" }))).toMatchObject({ view: "sent" });
  expect(placeAt(clientLinks.participants())).toEqual({ page: "participants" });
  expect(placeAt(clientLinks.participant("7"))).toEqual({ page: "participant", id: "7" });
  expect(placeAt("/notifications")).toEqual({ page: "notifications" });
  expect(placeAt(clientLinks.document("7"))).toEqual({ page: "document", id: "7" });
});

test.each(["/profile", "/sessions/7/more", "https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])(
  "%s leads nowhere in the preview (L-17)",
  (address) => expect(placeAt(address)).toEqual({ page: "nowhere" }),
);
