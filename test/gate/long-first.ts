import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long and are small; vitest, where it has not seen them run, goes by size. */
const long = [
  '/scenarios/kill.test',
  '/scenarios/failures/',
  '/scenarios/watch.test',
  '/hosting-lab/component.test',
  '/hosting-lab/nginx-proxy.test',
  '/browser/repairs.test',
];

/** Within a layer, what takes long begins first: so no worker is left alone with it at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => long.some((part) => moduleId.includes(part));
    const layers = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...layers.values()].flatMap((layer) => [...layer.filter(isLong), ...layer.filter((file) => !isLong(file))]);
  }
}
