import { CodedError } from '../../../src/errors.ts';

export type DockerRigErrorCode =
  /** This machine cannot run a Docker engine of its own. */
  | 'docker-cannot-run'
  /** dockerd or what gives it a network ended, or did not get ready. */
  | 'docker-died'
  /** A command of the docker client, or a script of the rig, failed; `evidence` holds what it said. */
  | 'docker-failed';

/** What goes wrong with the Docker engine of the tests. */
export class DockerRigError extends CodedError<DockerRigErrorCode> {}
