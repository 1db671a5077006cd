import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

export interface Row {
  readonly id: string;
  readonly url: string;
  readonly expected: string;
  readonly reason?: string;
  readonly finalUrl?: string;
  readonly closesOn?: string;
}

export interface SimulatorState {
  readonly requests: readonly { method: string; host: string; path: string; headers: IncomingHttpHeaders }[];
  readonly drafts: number;
  readonly canary: number;
  readonly connections: number;
  readonly peaks: ReadonlyMap<string, number>;
  seen(prefix: string): SimulatorState['requests'];
  reset(): void;
}

export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly state: SimulatorState;
  readonly times: number;
}

export interface Simulator {
  readonly resolve: string;
  readonly state: SimulatorState;
  readonly rows: readonly Row[];
  readonly ports: { readonly web: number; readonly tls: number; readonly canary: number };
  close(): Promise<void>;
}

export declare const rows: readonly Row[];
export declare const rowsOfNowhere: readonly Row[];
export declare const certificate: string;
export declare function privateAddresses(port: number): readonly string[];
export declare function startSimulator(more?: Readonly<Record<string, (call: Call) => void>>): Promise<Simulator>;
