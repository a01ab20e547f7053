import { type ChildProcess, fork } from "node:child_process";
import { cpus } from "node:os";
import path from "node:path";

/** What a renderer process is asked for. */
export type RenderJob =
  | { kind: "png"; svg: string; dpi: number; isGrey: boolean }
  | { kind: "outlines"; svg: string };

/** Too many renders wait already. */
export class BusyError extends Error {}

interface Task {
  job: RenderJob;
  resolve(result: Uint8Array | string): void;
  reject(error: Error): void;
}

const script = path.join(process.cwd(), "components/export/renderer/render.mjs");
/** One core stays for pages. */
const maxProcesses = Math.max(1, Math.min(4, cpus().length - 1));
const maxWaiting = 24;
const maxRenderMs = 20_000;
/** An idle process gives its memory back after so long. */
const idleMs = 60_000;

const waiting: Task[] = [];
const idle: Worker[] = [];
let running = 0;

/** Renders in one of a few processes; what finds none free waits its turn. */
export function render(job: RenderJob): Promise<Uint8Array | string> {
  if (waiting.length >= maxWaiting) return Promise.reject(new BusyError("too many renders wait"));
  return new Promise((resolve, reject) => {
    waiting.push({ job, resolve, reject });
    next();
  });
}

function next(): void {
  if (waiting.length === 0 || running >= maxProcesses) return;
  const task = waiting.shift() as Task;
  const worker = idle.pop() ?? new Worker();
  running++;
  worker
    .run(task.job)
    .then(task.resolve, task.reject)
    .finally(() => {
      running--;
      if (worker.isAlive) idle.push(worker);
      next();
    });
}

/** One renderer process, which does one job at a time. */
class Worker {
  readonly #child: ChildProcess;
  #idleTimer: NodeJS.Timeout | null = null;
  isAlive = true;

  constructor() {
    this.#child = fork(/* turbopackIgnore: true */ script, [], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      execArgv: ["--max-old-space-size=512"],
    });
    this.#child.once("exit", () => this.#end());
    this.#child.once("error", () => this.#end());
  }

  #end(): void {
    this.isAlive = false;
    const at = idle.indexOf(this);
    if (at >= 0) idle.splice(at, 1);
  }

  run(job: RenderJob): Promise<Uint8Array | string> {
    if (this.#idleTimer) clearTimeout(this.#idleTimer);
    this.#child.ref();
    return new Promise<Uint8Array | string>((resolve, reject) => {
      const fail = (why: string) => {
        this.#child.kill("SIGKILL");
        this.#end();
        settle();
        reject(new Error(why));
      };
      const timer = setTimeout(() => fail("a render took too long"), maxRenderMs);
      const onExit = () => fail("the renderer stopped");
      const onMessage = (message: unknown) => {
        settle();
        const { result, error } = message as { result?: Uint8Array | string; error?: string };
        if (result === undefined) reject(new Error(error ?? "the renderer gave no picture"));
        else resolve(result);
      };
      const settle = () => {
        clearTimeout(timer);
        this.#child.off("exit", onExit).off("error", onExit).off("message", onMessage);
      };
      this.#child.once("exit", onExit).once("error", onExit).once("message", onMessage);
      this.#child.send({ id: 0, job });
    }).finally(() => this.#rest());
  }

  /** Nothing keeps a server from ending that has nothing else to do. */
  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    this.#idleTimer = setTimeout(() => this.#child.kill(), idleMs).unref();
  }
}
