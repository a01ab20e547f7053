import { Component, type ReactNode } from "react";

interface Props {
  onFail(): void;
  children: ReactNode;
}

/** Keeps the page when the map's code doesn't arrive or throws: without it React would take everything down. */
export class MapBoundary extends Component<Props, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.isFailed ? null : this.props.children;
  }
}
