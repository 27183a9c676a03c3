from support import Step, json_text, output, text_of


class CountWords(Step):
    """Counts words in the state store and tells each new count."""

    def handle(self, input, context, outbox):
        word = text_of(input)
        context.incr_counter(word, 1)
        outbox.publish(output(context), json_text({'word': word, 'count': context.get_counter(word)}), word)
