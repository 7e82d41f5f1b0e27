/** What the workers use of a service worker's scope. The library of workers and that of pages cannot both be in one program. */
export interface WorkerScope {
  /** What the line says that the build puts before the worker. */
  build: { version: string; list: string };
  registration: ServiceWorkerRegistration;
  clients: { get(id: string): Promise<{ url: string } | undefined>; matchAll(): Promise<{ url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'message', hear: (event: { data: unknown }) => void): void;
  addEventListener(type: 'fetch', hear: (event: AskedEvent) => void): void;
}

interface LifecycleEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page or a file is asked for. */
export interface AskedEvent {
  request: Request;
  clientId: string;
  respondWith(answer: Promise<Response>): void;
}
