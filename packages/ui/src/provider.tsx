import { LiveToasts } from "./live/live-toasts.tsx";
import { QuietProvider, type ProviderProps } from "./quiet-provider.tsx";

/** Dresses an app, and keeps the place where what happens elsewhere is announced. */
export function PasserelleProvider({ children, ...rest }: ProviderProps) {
  return (
    <QuietProvider {...rest}>
      {children}
      <LiveToasts />
    </QuietProvider>
  );
}
