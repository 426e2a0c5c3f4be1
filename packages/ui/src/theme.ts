import {
  createTheme,
  type ActionIconProps,
  type ButtonProps,
  type CheckboxProps,
  type CSSVariablesResolver,
  type DrawerProps,
  type InputWrapperProps,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type MenuProps,
  type ModalProps,
  type PasswordInputProps,
  type PopoverProps,
  type SelectProps,
  type SwitchProps,
  type TabsProps,
  type TextareaProps,
  type TextInputProps,
  type TextProps,
  type TooltipProps,
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

/** What `Component.extend` would say, without the component: a theme that named them all would load them all. */
const byDefault = <Props>(defaultProps: Partial<Props>) => ({ defaultProps });

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
      Text: byDefault<TextProps>({ size: "sm" }),
      Button: byDefault<ButtonProps>({ size: "sm" }),
      ActionIcon: byDefault<ActionIconProps>({ variant: "subtle", color: "gray.8", size: "md" }),
      TextInput: byDefault<TextInputProps>(field),
      PasswordInput: byDefault<PasswordInputProps>(field),
      Textarea: byDefault<TextareaProps>(field),
      Select: byDefault<SelectProps>({ ...field, comboboxProps: { transitionProps: popover } }),
      Checkbox: byDefault<CheckboxProps>({ size: "xs", radius: "sm" }),
      Switch: byDefault<SwitchProps>({ size: "md", withThumbIndicator: false }),
      InputWrapper: byDefault<InputWrapperProps>({ size: "sm" }),
      Tabs: byDefault<TabsProps>({ variant: "default" }),
      Menu: byDefault<MenuProps>({ radius: "lg", shadow: "none", transitionProps: popover }),
      Popover: byDefault<PopoverProps>({ radius: "lg", shadow: "none", transitionProps: popover }),
      Modal: byDefault<ModalProps>({
        radius: "lg",
        centered: true,
        transitionProps: { duration: 180, transition: "fade" },
      }),
      Drawer: byDefault<DrawerProps>({
        position: "right",
        size: 480,
        transitionProps: { duration: 220, timingFunction: "ease-out" },
      }),
      // Of @mantine/dates, which only the console loads: once a day is chosen, the keyboard is back on the field.
      DatePickerInput: byDefault<{ popoverProps: PopoverProps }>({ popoverProps: { returnFocus: true } }),
      Tooltip: byDefault<TooltipProps>({ radius: "sm", openDelay: 250, transitionProps: { duration: 120 } }),
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
