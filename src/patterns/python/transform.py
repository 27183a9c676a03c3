from support import Step, evaluate, forward, json_of, json_text, message_of


class Transform(Step):
    """Replaces the value of a message by what an expression makes of it; by nothing where that is None."""

    def handle(self, input, context, outbox):
        result = evaluate(self.expression, message_of(json_of(input), context))
        if result is not None:
            forward(json_text(result), context, outbox)

    @staticmethod
    def expression(value, key, properties, config):
        raise NotImplementedError
