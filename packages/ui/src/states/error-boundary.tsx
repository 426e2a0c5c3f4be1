import { Component, type ErrorInfo, type ReactNode } from "react";
import { ErrorState } from "./error-state.tsx";

type ErrorBoundaryProps = {
  children: ReactNode;
  /** Says the cause in plain words; without it, a sentence that fits everything. */
  describe?: (error: unknown) => ReactNode;
  /** Called before the region is tried again: refetch, reset the query. */
  onRetry?: () => void;
  onError?: (error: unknown, info: ErrorInfo) => void;
  /** A change of this key clears the failure: the address, the id shown. */
  resetKey?: string;
};

type Failure = { error: unknown } | null;

/** One region of a page. What fails inside is said in its place, and the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: Failure }> {
  override state: { failure: Failure } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override componentDidUpdate(previous: ErrorBoundaryProps): void {
    if (this.state.failure && previous.resetKey !== this.props.resetKey) this.setState({ failure: null });
  }

  retry = (): void => {
    this.props.onRetry?.();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <ErrorState onRetry={this.retry}>{this.props.describe?.(failure.error)}</ErrorState>;
  }
}
