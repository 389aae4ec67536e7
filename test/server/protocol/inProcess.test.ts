// The server in this process, spoken to over streams.
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from '../../../server/src/server.ts';
import { conversations } from './conversations.ts';
import type { Started } from './editor.ts';

function start(): Started {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  let leave = (_code: number): void => {};
  const exit = new Promise<number>(resolve => {
    leave = resolve;
  });
  const watchDog = { shutdownReceived: false, initialize: () => {}, exit: leave };
  const connect = () => createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  serve(createConnection(connect, watchDog));
  return {
    reader: new StreamMessageReader(toEditor),
    writer: new StreamMessageWriter(toServer),
    exit,
    hangUp: () => {
      toServer.end();
      toEditor.end();
      leave(1);
    },
  };
}

conversations(start);
