import { createFileRoute } from "@tanstack/react-router";
import { ForgottenPasswordScreen } from "@passerelle/access-view";

export const Route = createFileRoute("/forgotten-password")({ component: ForgottenPasswordScreen });
