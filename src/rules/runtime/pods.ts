import { unsetFields } from '../../document/compared-fields';
import { compareQuantities } from '../../document/quantities';
import { isSelectorLabel } from '../../document/selector-labels';
import { exceedsItsLimit, quantityOf } from '../admission/resources';
import { sidecarsOf } from '../containers';
import { COMPONENTS, Complaint, rule, WITH_PODS } from '../rule';

export const SELECTOR_LABELS = rule({
  code: 'FM402',
  severity: 'error',
  kinds: WITH_PODS,
  needs: [['pod', 'labels']],
  why: 'The operator selects its pods by this label; another value makes the StatefulSet invalid.',
  remedy: 'use another label.',
  check: (subject) => subject.entries('pod', 'labels').filter(([label]) => isSelectorLabel(label))
    .map(([label, value]) => ({ at: subject.in('pod', 'labels', label), received: String(value) })),
});

const LIVENESS_FIELDS = ['periodSeconds', 'successThreshold', 'failureThreshold'];

export const COMPARED_FIELDS = rule({
  code: 'FM403',
  severity: 'error',
  kinds: WITH_PODS,
  needs: [['pod', 'liveness'], ['pod', 'sidecars']],
  why: 'The API server fills in what is missing; the operator then sees a difference and updates the StatefulSet for ever.',
  remedy: 'set the field.',
  check(subject) {
    const liveness = ['pod', 'liveness'];
    const missing = subject.has(...liveness) ? LIVENESS_FIELDS.filter((field) => (subject.number(...liveness, field) ?? 0) <= 0) : [];
    const own: Complaint[] = missing.length === 0 ? [] : [{
      at: subject.in(...liveness),
      received: `a probe without ${missing.join(', ')}`,
      because: missing.includes('periodSeconds') ? 'Without periodSeconds the operator makes no probe at all.' : undefined,
      fix: `set ${missing.join(', ')}.`,
    }];
    // The operator takes no sidecars from a BackendConfig.
    const sidecars = subject.kind === 'BackendConfig' ? [] : sidecarsOf(subject);
    return [...own, ...sidecars.flatMap(({ container, at }) => unsetFields(container).map((unset) => ({ ...unset, at: [...at, ...unset.at] })))];
  },
});

const CONTAINER_RESOURCE = /^(cpu|memory|ephemeral-storage|hugepages-.+|.+\/.+)$/;

export const POD_RESOURCES = rule({
  code: 'FM413',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['resources']],
  why: 'The operator passes resources on, and Kubernetes refuses the StatefulSet.',
  remedy: 'use cpu, memory, ephemeral-storage or an extended resource, no request above its limit.',
  check(subject) {
    const sides = ['requests', 'limits'].flatMap((side) => subject.entries('resources', side).map(([name]) => ({ side, name })));
    const unknown = sides.filter(({ name }) => !CONTAINER_RESOURCE.test(name)).map(({ side, name }): Complaint => ({
      at: subject.in('resources', side, name),
      received: name,
      because: 'No container can ask for a resource of this name.',
      fix: 'use `ephemeral-storage`, or a volume claim template.',
    }));
    const exceeding = sides.filter(({ side, name }) => side === 'requests' && name !== 'cpu' && name !== 'memory' && CONTAINER_RESOURCE.test(name)).filter(({ name }) => {
      const [request, limit] = [quantityOf(subject, 'requests', name), quantityOf(subject, 'limits', name)];
      return request !== undefined && limit !== undefined && compareQuantities(request, limit) > 0;
    });
    return [...unknown, ...exceeding.map(({ name }) => exceedsItsLimit(subject, name))];
  },
});

export const DISTINCT_MOUNTS = rule({
  code: 'FM409',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['input', 'sourceSpecs'], ['output', 'producerConf']],
  why: 'The operator makes a volume of every mounted key, and two volumes of one name make no pod.',
  remedy: 'mount the key once, with asVolume; other key readers can share its path.',
  check(subject) {
    const seen = new Set<string>();
    const cryptos = [
      ...subject.entries('input', 'sourceSpecs').map(([topic]) => ['input', 'sourceSpecs', topic, 'cryptoConfig', 'cryptoSecrets']),
      ['output', 'producerConf', 'cryptoConfig', 'cryptoSecrets'],
    ];
    return cryptos.flatMap((field) => subject.list(...field).flatMap((_, index) => {
      const item = [...field, index];
      const key = `${subject.text(...item, 'secretName')}/${subject.text(...item, 'secretKey')}`;
      if (subject.text(...item, 'asVolume') === '') { return []; }
      if (!seen.has(key)) { seen.add(key); return []; }
      return [{ at: subject.in(...item), received: `key ${subject.text(...item, 'secretKey')} of Secret ${subject.text(...item, 'secretName')}, mounted twice` }];
    }));
  },
});
