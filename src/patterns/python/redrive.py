import json
import re

from support import Step, Unprocessable, evaluate, message_of, properties_of, side_output, text_of

# What Pulsar and the patterns add to a dead letter; it would be wrong of the message that goes back.
ADDED = ('REAL_TOPIC', 'ORIGIN_MESSAGE_ID', 'FUNCTION', 'ERROR')
COUNT = 'REDRIVE_COUNT'


class Redrive(Step):
    """Sends dead letters back to where they came from, so many times; parks the others."""

    most = 3

    def handle(self, input, context, outbox):
        properties = properties_of(context)
        target = target_of(properties, context)
        count = count_of(properties)
        reason = self.refusal(input, context, target, count)
        if reason is None:
            kept = {name: text for name, text in properties.items() if name not in ADDED}
            outbox.publish(target, input, context.get_message_key(), dict(kept, **{COUNT: str(count + 1)}))
        else:
            context.get_logger().warning('A dead letter is parked: %s', reason)
            outbox.publish(side_output(context, 'parking'), input, context.get_message_key(), dict(properties, PARKED=reason))

    def refusal(self, input, context, target, count):
        if target is None:
            return 'it names no topic among the targets'
        if count >= self.most:
            return 'it was sent back %s times' % count
        if self.expression is None:
            return None
        try:
            approved = evaluate(self.expression, message_of(json_or_text(input), context))
        except Unprocessable as error:
            return str(error)[:500]
        return None if approved else 'the inspection refused it'

    expression = None


def target_of(properties, context):
    """The only target, else the one that the dead letter names."""
    targets = [topic for name, topic in context.get_user_config_value('sideOutputs').items() if name != 'parking']
    origin = re.sub(r'-partition-\d+$', '', properties.get('REAL_TOPIC', ''))
    return targets[0] if len(targets) == 1 else next((topic for topic in targets if topic == origin), None)


def count_of(properties):
    text = properties.get(COUNT, '0')
    return int(text) if text.isdigit() else 0


def json_or_text(data):
    text = text_of(data)
    try:
        return json.loads(text)
    except ValueError:
        return text
