import { Button, PasswordInput, TextInput } from "@mantine/core";
import { EntryPage } from "../shell/entry-page.tsx";

export function EntryRoom() {
  return (
    <EntryPage
      organisation={{ name: "Port Blanc" }}
      title="Se connecter"
      footer={<a href="#accessibilite">Accessibilité</a>}
    >
      <TextInput label="Adresse e-mail" type="email" autoComplete="username" />
      <PasswordInput label="Mot de passe" visibilityToggleButtonProps={{ "aria-label": "Afficher le mot de passe" }} />
      <Button>Se connecter</Button>
    </EntryPage>
  );
}
