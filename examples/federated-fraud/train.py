import json
import math

from pulsar import Function


class Train(Function):
    """Logistic regression by gradient descent, on payments that stay where they are.

    A payment is {"features": [...], "fraud": true}. After each batch the weights go to the hub with the number of payments that
    they come from, never a payment itself. The model of the hub replaces the local weights when it arrives.
    """

    def __init__(self):
        self.weights = None
        self.batch = []

    def process(self, input, context):
        message = json.loads(input)
        if "weights" in message:
            self.weights = message["weights"]
            return None
        self.batch.append((message["features"] + [1.0], 1.0 if message["fraud"] else 0.0))
        if len(self.batch) < int(context.get_user_config_value("batchSize")):
            return None
        rate = float(context.get_user_config_value("learningRate"))
        for _ in range(int(context.get_user_config_value("epochs"))):
            self.descend(rate)
        update = {"site": context.get_user_config_value("site"), "samples": len(self.batch), "weights": self.weights}
        self.batch = []
        return json.dumps(update)

    def descend(self, rate):
        if self.weights is None:
            self.weights = [0.0] * len(self.batch[0][0])
        gradient = [0.0] * len(self.weights)
        for features, label in self.batch:
            error = sigmoid(sum(w * x for w, x in zip(self.weights, features))) - label
            gradient = [g + error * x for g, x in zip(gradient, features)]
        self.weights = [w - rate * g / len(self.batch) for w, g in zip(self.weights, gradient)]


def sigmoid(value):
    return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, value))))
