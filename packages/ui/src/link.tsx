import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType, type Ref } from "react";

/** What every link of this package is rendered with. An app passes its router's link; without one, a plain anchor. */
export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  href: string;
  /** Spread with the rest: tooltips hang from it. */
  ref?: Ref<HTMLAnchorElement>;
};
export type LinkComponent = ComponentType<LinkProps>;

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}

export const LinkContext = createContext<LinkComponent>(PlainLink);

export function UiLink(props: LinkProps) {
  const Link = useContext(LinkContext);
  return <Link {...props} />;
}
