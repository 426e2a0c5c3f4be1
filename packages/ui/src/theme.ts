import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  Drawer,
  InputWrapper,
  Menu,
  Modal,
  Popover,
  Select,
  Switch,
  Tabs,
  Text,
  Textarea,
  TextInput,
  PasswordInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from "@mantine/core";

export type Density = "console" | "extranet";

const brand = Array.from({ length: 10 }, (_, step) => `var(--brand-${step})`) as unknown as MantineColorsTuple;
const gray: MantineColorsTuple = [
  "#fafaf9",
  "#f7f7f5",
  "#f1f1ef",
  "#ebebe8",
  "#d6d6d1",
  "#a3a39b",
  "#6f6f69",
  "#55554f",
  "#4a4a46",
  "#171716",
];
const red: MantineColorsTuple = [
  "#fde8e7",
  "#fbd5d3",
  "#f4b0ac",
  "#ea8781",
  "#dd5a53",
  "#c92a2a",
  "#b42a25",
  "#96211d",
  "#7a1b18",
  "#5e1412",
];

const popover = { duration: 180, transition: "fade-down" } as const;
const field = { size: "sm" } as const;

export function themeFor(density: Density): MantineThemeOverride {
  const body = density === "console" ? "13px" : "14px";
  return createTheme({
    fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
    fontSizes: { xs: "12px", sm: body, md: body, lg: "16px", xl: "22px" },
    lineHeights: { xs: "1.334", sm: density === "console" ? "1.462" : "1.5", md: "1.5", lg: "1.5", xl: "1.28" },
    headings: {
      fontWeight: "600",
      sizes: {
        h1: { fontSize: "22px", lineHeight: "28px" },
        h2: { fontSize: "16px", lineHeight: "24px" },
        h3: { fontSize: body, lineHeight: "20px" },
      },
    },
    spacing: { xs: "8px", sm: "12px", md: "16px", lg: "20px", xl: "24px" },
    radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "16px" },
    defaultRadius: "md",
    colors: { brand, gray, red },
    primaryColor: "brand",
    primaryShade: 6,
    black: "#171716",
    cursorType: "pointer",
    respectReducedMotion: true,
    components: {
      Text: Text.extend({ defaultProps: { size: "sm" } }),
      Button: Button.extend({ defaultProps: { size: "sm" } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray.8", size: "md" } }),
      TextInput: TextInput.extend({ defaultProps: field }),
      PasswordInput: PasswordInput.extend({ defaultProps: field }),
      Textarea: Textarea.extend({ defaultProps: field }),
      Select: Select.extend({ defaultProps: { ...field, comboboxProps: { transitionProps: popover } } }),
      Checkbox: Checkbox.extend({ defaultProps: { size: "xs", radius: "sm" } }),
      Switch: Switch.extend({ defaultProps: { size: "md", withThumbIndicator: false } }),
      InputWrapper: InputWrapper.extend({ defaultProps: { size: "sm" } }),
      Tabs: Tabs.extend({ defaultProps: { variant: "default" } }),
      Menu: Menu.extend({ defaultProps: { radius: "lg", shadow: "none", transitionProps: popover } }),
      Popover: Popover.extend({ defaultProps: { radius: "lg", shadow: "none", transitionProps: popover } }),
      Modal: Modal.extend({
        defaultProps: {
          radius: "lg",
          centered: true,
          transitionProps: { duration: 180, transition: "fade" },
        },
      }),
      Drawer: Drawer.extend({
        defaultProps: {
          position: "right",
          size: 480,
          transitionProps: { duration: 220, timingFunction: "ease-out" },
        },
      }),
      Tooltip: Tooltip.extend({ defaultProps: { radius: "sm", openDelay: 250, transitionProps: { duration: 120 } } }),
    },
  });
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-body": "var(--surface)",
    "--mantine-color-dimmed": "var(--muted)",
    "--mantine-color-placeholder": "var(--faint)",
    "--mantine-color-anchor": "var(--brand-7)",
    "--mantine-color-default-border": "var(--control-border)",
    "--mantine-color-error": "var(--tone-red-text)",
  },
  dark: {},
});
