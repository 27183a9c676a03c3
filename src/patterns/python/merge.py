from support import Outbox, Step, properties_of


class Merge(Step):
    """Passes on every message as it is, with its key and properties."""

    acknowledges = True

    def handle(self, input, context):
        outbox = Outbox(context)
        outbox.publish(context.get_user_config_value('output'), input, context.get_message_key(), properties_of(context))
        outbox.acknowledge()
