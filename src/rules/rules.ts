import { unacceptable } from './acknowledgements';
import { AUTOSCALER_RULES } from './across/autoscalers';
import { ONE_CLUSTER } from './across/clusters';
import { CIRCLES } from './across/loops';
import { ONE_TYPE } from './across/messages';
import { MEMBER_NAMES, ONE_NAME } from './across/names';
import { MISSING_REFERENCES } from './across/references';
import { ALMOST_THE_SAME } from './across/spelling';
import { ONE_SUBSCRIPTION, PRODUCED, READ_OUTPUTS } from './across/topics';
import { DEAD_LETTERS, EFFECTIVELY_ONCE, ORDERING, PULSAR_CONFIG } from './admission/delivery';
import { STATE, WINDOW } from './admission/functions';
import { RESOURCE_NAME } from './admission/names';
import { PACKAGE_LOCATION } from './admission/packages';
import { ADMISSIBLE_RESOURCES } from './admission/resources';
import { CODE_NAMES, CONNECTOR_CONFIG, ONE_RUNTIME } from './admission/runtimes';
import { BUILTIN_RULES, REPLICAS, VERTICAL } from './admission/scaling';
import { CRYPTO, INPUT, OUTPUT_IS_INPUT, RECEIVER_QUEUE, TOPIC_NAMES } from './admission/topics';
import { ADDED_BEHAVIOR, FROZEN_FIELDS, LEFT_AUTOSCALER } from './changes/changes';
import { BATCH_SOURCE_CONFIG, CLEANUP_PATTERN, GO_INPUT, WINDOW_INTERVAL } from './crash/crashes';
import { ALLOWED_CLUSTERS, CLUSTER_NAMES, LOCAL_TOPICS, MISSING_RESOURCES, ONE_GRANT, ONE_RESOURCE } from './resources/across';
import { CONNECTION_ADDRESS, CONNECTION_TLS } from './resources/connections';
import { GRANTS, PACKAGE_FILES, PULSAR_NAMES } from './resources/names';
import {
  AUTO_CREATION, BOOKIES, CUT_OFF, DELAYED_DELIVERY, DURATION_TEXTS, ONE_REPLICATION, UNREAD_SETTINGS, WHOLE_QUOTA,
} from './resources/policies';
import { AcrossRule, ChangeRule, EVERY_KIND, rule, Rule } from './rule';
import { GUARANTEES } from './runtime/guarantees';
import { IGNORED_SETTINGS } from './runtime/ignored';
import { GENERIC_IMAGE, LANGUAGE_LIMITS, LOG_FILE } from './runtime/languages';
import { COMMAND_LINE, SERVICE_NAMES } from './runtime/names';
import { PACKAGE_KIND, SCHEME_CASE, WEB_PACKAGE } from './runtime/packages';
import { COMPARED_FIELDS, DISTINCT_MOUNTS, POD_RESOURCES, SELECTOR_LABELS } from './runtime/pods';
import { SOMETHING_TO_SCALE } from './runtime/scaling';
import { DEAD_LETTER_NAMESPACE, LOOP, ONE_SPELLING, PARTITIONS, SCHEMA_OR_SERDE, UNCHECKED_TOPICS, WRITES_NOWHERE } from './runtime/topics';
import { OPERATOR_FIELDS } from './schema/operator-fields';
import { LEFT_EMPTY, SCHEMA_RULES } from './schema/schema-rules';
import { HOST_PATHS, IMAGE_VERSIONS, INSECURE_TLS, RESTRICTED, ROOT } from './security/pods';
import { SECRET_LITERALS } from './security/secrets';

export const ACKNOWLEDGEMENTS = rule({
  code: 'FM701',
  severity: 'error',
  kinds: EVERY_KIND,
  why: 'The annotation acknowledges findings of FM4xx, FM5xx, FM6xx and FM901, each with a reason.',
  remedy: 'write `FM602: reason; FM605: reason`, or `FM602 functions/clean: reason` for one member of a mesh.',
  check: ({ document, isMember }) => isMember ? [] : unacceptable(document),
});

/** Judged by what all other rules find, once they have. */
export const UNMATCHED_ACKNOWLEDGEMENTS = rule({
  code: 'FM702',
  severity: 'warning',
  kinds: EVERY_KIND,
  why: 'What it acknowledges is no longer there, and would go unnoticed if it came back.',
  remedy: 'remove it.',
  check: () => [],
});

/** Said of any rule that fails; see `failureOf`. */
export const FAILED_RULES = rule({
  code: 'FM901',
  severity: 'error',
  kinds: EVERY_KIND,
  why: 'A rule met something it was not made for, so whether it finds anything is not known; all other rules have judged.',
  remedy: 'report it with the resource, its secrets removed: this is a fault of the rule.',
  check: () => [],
});

/** The rules about one resource. */
export const RULES: readonly Rule[] = [
  ...SCHEMA_RULES, OPERATOR_FIELDS,
  RESOURCE_NAME, ONE_RUNTIME, CODE_NAMES, REPLICAS, VERTICAL, ADMISSIBLE_RESOURCES, PACKAGE_LOCATION, DEAD_LETTERS,
  EFFECTIVELY_ONCE, TOPIC_NAMES, INPUT, OUTPUT_IS_INPUT, CRYPTO, STATE, WINDOW, BUILTIN_RULES, PULSAR_CONFIG,
  CONNECTOR_CONFIG, ORDERING, RECEIVER_QUEUE,
  GO_INPUT, WINDOW_INTERVAL, BATCH_SOURCE_CONFIG, CLEANUP_PATTERN,
  PACKAGE_KIND, SELECTOR_LABELS, COMPARED_FIELDS, LANGUAGE_LIMITS, SOMETHING_TO_SCALE, GUARANTEES, DISTINCT_MOUNTS,
  IGNORED_SETTINGS, COMMAND_LINE, SERVICE_NAMES, POD_RESOURCES, SCHEME_CASE, LOG_FILE, LOOP, UNCHECKED_TOPICS,
  DEAD_LETTER_NAMESPACE, WEB_PACKAGE, GENERIC_IMAGE, ONE_SPELLING, SCHEMA_OR_SERDE, WRITES_NOWHERE, PARTITIONS, LEFT_EMPTY,
  CONNECTION_ADDRESS, ONE_REPLICATION, WHOLE_QUOTA, GRANTS, PULSAR_NAMES, PACKAGE_FILES, DURATION_TEXTS, AUTO_CREATION, BOOKIES,
  DELAYED_DELIVERY, CUT_OFF, UNREAD_SETTINGS, CONNECTION_TLS,
  MEMBER_NAMES,
  SECRET_LITERALS, INSECURE_TLS, RESTRICTED, ROOT, HOST_PATHS, IMAGE_VERSIONS,
  ACKNOWLEDGEMENTS, UNMATCHED_ACKNOWLEDGEMENTS,
];

/** The rules about several resources. */
export const ACROSS_RULES: readonly AcrossRule[] = [
  ONE_NAME, ALMOST_THE_SAME, CIRCLES, ONE_SUBSCRIPTION, ONE_TYPE, MISSING_REFERENCES, ONE_CLUSTER,
  ...AUTOSCALER_RULES, PRODUCED, READ_OUTPUTS,
  MISSING_RESOURCES, ONE_GRANT, CLUSTER_NAMES, ALLOWED_CLUSTERS, ONE_RESOURCE, LOCAL_TOPICS,
];

/** The rules about what becomes of one resource. */
export const CHANGE_RULES: readonly ChangeRule[] = [ADDED_BEHAVIOR, LEFT_AUTOSCALER, FROZEN_FIELDS];

/** Everything that a finding can be of. */
export const ALL_RULES: readonly (Rule | AcrossRule | ChangeRule)[] = [...RULES, ...ACROSS_RULES, ...CHANGE_RULES, FAILED_RULES];
