import { watched } from '../document/boundary';
import { count } from '../document/numbers';
import { AutoCreatedTopicType, TopicAutoCreationSpec } from '../spec';

/** Whether topics of a namespace are created on first use: `topicAutoCreationConfig`. */
export class TopicAutoCreation {
  /** They are not: a misspelled topic is an error. */
  public static off(): TopicAutoCreation {
    return new TopicAutoCreation({ allow: false, type: AutoCreatedTopicType.NON_PARTITIONED });
  }

  /** They are created without partitions. */
  public static nonPartitioned(): TopicAutoCreation {
    return new TopicAutoCreation({ allow: true, type: AutoCreatedTopicType.NON_PARTITIONED });
  }

  /** They are created with so many partitions. */
  public static partitioned(partitions: number): TopicAutoCreation {
    return new TopicAutoCreation({ allow: true, type: AutoCreatedTopicType.PARTITIONED, partitions });
  }

  private constructor(private readonly config: TopicAutoCreationSpec) {}

  /** @internal */
  public _toSpec(): TopicAutoCreationSpec {
    if (this.config.partitions !== undefined) { count(this.config.partitions, 'topicAutoCreation.partitions', { min: 1 }); }
    return this.config;
  }
}

watched(TopicAutoCreation, 'TopicAutoCreation');
