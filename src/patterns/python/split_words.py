import re

from support import Outbox, Step, text_of

WORD = re.compile(r"\w+(?:['’]\w+)*")


class SplitWords(Step):
    """Publishes each word of a sentence in lower case, keyed by itself."""

    acknowledges = True

    def handle(self, input, context):
        words = WORD.findall(text_of(input).lower())
        outbox = Outbox(context)
        for word in words:
            outbox.publish(context.get_user_config_value('output'), word, word)
        outbox.acknowledge()
