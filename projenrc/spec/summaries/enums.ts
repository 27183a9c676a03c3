/** Own words for the enums and their members, by `Enum` and `Enum.wireValue`. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'CompressionType': 'How a producer compresses messages.',
  'CompressionType.NONE': 'Not at all.',

  'Log4jConfigFileType': 'The language of a custom Log4j configuration.',

  'LogFormat': 'How log lines are written.',
  'LogFormat.json': 'One JSON object a line.',
  'LogFormat.text': 'Plain text.',

  'LogLevel': 'From which level on a runtime logs.',
  'LogLevel.off': 'Nothing; Java only.',
  'LogLevel.all': 'Everything; Java only.',
  'LogLevel.panic': 'Panics; Go only.',

  'LogRotationPolicy': 'When a runtime starts a new log file.',
  'LogRotationPolicy.TimedPolicyWithDaily': 'Every day.',
  'LogRotationPolicy.TimedPolicyWithWeekly': 'Every week.',
  'LogRotationPolicy.TimedPolicyWithMonthly': 'Every month.',
  'LogRotationPolicy.SizedPolicyWith10MB': 'At 10 MB.',
  'LogRotationPolicy.SizedPolicyWith50MB': 'At 50 MB.',
  'LogRotationPolicy.SizedPolicyWith100MB': 'At 100 MB.',

  'LogTopicAgent': 'Who sends the log to the log topic.',
  'LogTopicAgent.runtime': 'The process that runs the function.',
  'LogTopicAgent.sidecar': 'A Filebeat sidecar.',

  'ProcessingGuarantee': 'How often a message is processed.',
  'ProcessingGuarantee.atleast_once': 'Once or more: acknowledged after it was processed.',
  'ProcessingGuarantee.atmost_once': 'Once or never: acknowledged before it is processed.',
  'ProcessingGuarantee.effectively_once': 'With the effect of once: duplicates of the output are dropped.',
  'ProcessingGuarantee.manual': 'As the function says, which acknowledges by itself.',

  'SubscriptionPosition': 'Where a new subscription starts to read.',
  'SubscriptionPosition.latest': 'At messages published from now on.',
  'SubscriptionPosition.earliest': 'At the oldest message that is kept.',

  'VpaContainerScalingMode': 'Whether the Vertical Pod Autoscaler scales a container.',
  'VpaContainerScalingMode.Auto': 'It does.',
  'VpaContainerScalingMode.Off': 'It does not.',

  'VpaControlledValues': 'What the Vertical Pod Autoscaler sets.',
  'VpaControlledValues.RequestsAndLimits': 'Requests, and limits in proportion.',
  'VpaControlledValues.RequestsOnly': 'Requests only.',

  'VpaUpdateMode': 'When the Vertical Pod Autoscaler applies what it recommends.',
  'VpaUpdateMode.Off': 'Never: it only recommends.',
  'VpaUpdateMode.Initial': 'When a pod is created.',
  'VpaUpdateMode.Recreate': 'When a pod is created, and by evicting it later.',
  'VpaUpdateMode.Auto': 'In the way the autoscaler deems best.',

  'WindowProcessingGuarantee': 'How often the messages of a window are processed.',
  'WindowProcessingGuarantee.ATLEAST_ONCE': 'Once or more: acknowledged when they leave the window.',
  'WindowProcessingGuarantee.ATMOST_ONCE': 'Once or never: acknowledged when they come in.',
};

export function enumSummary(name: string): string {
  return SUMMARIES[name] ?? `The values of ${name}.`;
}

export function enumMemberSummary(name: string, wireValue: string): string {
  return SUMMARIES[`${name}.${wireValue}`] ?? `\`${wireValue}\`.`;
}
