from support import Outbox, Step, Unprocessable, evaluate, json_of, message_of, properties_of, side_output


class Route(Step):
    """Sends every message, as it is, to the first route whose expression is true."""

    acknowledges = True
    routes = ()
    otherwise = None

    def handle(self, input, context):
        message = message_of(json_of(input), context)
        name = next((name for name, matches in self.routes if evaluate(matches, message)), self.otherwise)
        if name is None:
            raise Unprocessable('no route')
        outbox = Outbox(context)
        outbox.publish(side_output(context, name), input, context.get_message_key(), properties_of(context))
        outbox.acknowledge()
