import "@passerelle/ui/console.css";
import { i18n } from "@lingui/core";
import { beforeEach } from "vitest";

beforeEach(() => i18n.loadAndActivate({ locale: "fr", messages: {} }));
