"""Tells the messages of the framework apart: the map, the rest of the page, and overhead."""

from collections import Counter
from dataclasses import dataclass, field

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

MAPS = {"bidi_component", "plotly_chart", "deck_gl_json_chart", "component_instance"}
OVERHEAD, MAP, REST = "overhead", "kaart", "rest"


@dataclass
class Frames:
    """The bytes of one session by kind; a message sent as a hash is what it was the first time."""

    sizes: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, str] = field(default_factory=dict)

    def add(self, data: bytes) -> None:
        """Count one message from the server."""
        message = ForwardMsg()
        message.ParseFromString(data)
        if message.WhichOneof("type") == "ref_hash":
            kind = self.kinds.get(message.ref_hash, REST)
        else:
            kind = _kind(message)
            if message.hash:
                self.kinds[message.hash] = kind
        self.sizes[kind] += len(data)


def _kind(message: ForwardMsg) -> str:
    if message.WhichOneof("type") != "delta":
        return OVERHEAD
    if message.delta.WhichOneof("type") != "new_element":
        return REST
    return MAP if message.delta.new_element.WhichOneof("type") in MAPS else REST
