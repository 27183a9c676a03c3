from support import Step, evaluate, json_of, json_text, message_of


class Transform(Step):
    """Replaces the value of a message by what an expression makes of it; by nothing where that is None."""

    def handle(self, input, context):
        result = evaluate(self.expression, message_of(json_of(input), context))
        return None if result is None else json_text(result)

    @staticmethod
    def expression(value, key, properties, config):
        raise NotImplementedError
