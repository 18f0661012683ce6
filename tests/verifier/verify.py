#!/usr/bin/env python3
"""Says whether signed files are as they were signed. Shares no code with the program that signs them.

    verify.py FILE...

One line a file: `intact <did>`, `altered: why` or `unreadable: why`. Ends with 1 unless all are intact.

All it goes by: RFC 8785 (canonical JSON), RFC 8032 (Ed25519), did:key, and W3C Data Integrity with the cryptosuite
eddsa-jcs-2022. It knows nothing of what the documents say.
"""

import sys
from hashlib import sha256
from json import JSONDecoder
from pathlib import Path

import base58
import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

PROOF = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-jcs-2022",
    "proofPurpose": "assertionMethod",
}
CONTEXT = "@context"
PROOF_MEMBERS = {*PROOF, "created", "verificationMethod", "proofValue"}
ED25519_PUB = b"\xed\x01"  # multicodec 0xed as an unsigned varint


class Unreadable(Exception):
    """The file is no signed document at all."""


class Altered(Exception):
    """It is one, and no longer what was signed."""


def demand(holds, otherwise):
    if not holds:
        raise Unreadable(otherwise)


def object_of(members):
    """An object, unless a name comes twice: readers differ in which of the two they believe."""
    result = {}
    for name, value in members:
        demand(name not in result, f"the member {name!r} comes twice")
        result[name] = value
    return result


def constant(name):
    raise Unreadable(f"{name} is no JSON")


def parse(data):
    demand(not data.startswith(b"\xef\xbb\xbf"), "it starts with a byte-order mark")
    decoder = JSONDecoder(object_pairs_hook=object_of, parse_constant=constant)
    document = decoder.decode(data.decode("utf-8"))
    demand(isinstance(document, dict), "it is no object")
    return document


def multibase(text, what):
    """The bytes of a base58btc text with its prefix."""
    demand(isinstance(text, str) and text.startswith("z"), f"the {what} is not in base58btc")
    return base58.b58decode(text[1:])


def signer(method):
    """The did and the raw key of a verification method, which for did:key names itself."""
    demand(isinstance(method, str), "no verification method")
    did, _, fragment = method.partition("#")
    demand(did == f"did:key:{fragment}", "the verification method is no did:key that names itself")
    key = multibase(fragment, "key")
    demand(key.startswith(ED25519_PUB) and len(key) == 34, "the key is no Ed25519 key")
    return did, key[len(ED25519_PUB):]


def starts_with(contexts, start):
    """As section 3.3.2 of the cryptosuite asks of JSON-LD documents, which this product's own are not."""
    whole, head = ([value] if isinstance(value, str) else value or [] for value in (contexts, start))
    return whole[: len(head)] == head


def digest(value):
    return sha256(rfc8785.dumps(value)).digest()


def check(data):
    """The did that signed `data` as it is."""
    document = parse(data)
    proof = document.pop("proof", None)
    demand(isinstance(proof, dict), "it is not signed")
    demand(set(proof) - {CONTEXT} == PROOF_MEMBERS, "the proof has other members than it should")
    for name, expected in PROOF.items():
        demand(proof[name] == expected, f"the proof's {name} is not {expected}")
    if CONTEXT in proof and not starts_with(document.get(CONTEXT), proof[CONTEXT]):
        raise Altered("the document's @context does not start with the proof's")
    did, key = signer(proof["verificationMethod"])
    signature = multibase(proof.pop("proofValue"), "signature")
    demand(len(signature) == 64, "the signature has not 64 bytes")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, digest(proof) + digest(document))
    except InvalidSignature:
        raise Altered("the signature does not fit the content") from None
    return did


def line(path):
    try:
        return f"intact {check(Path(path).read_bytes())}"
    except Altered as why:
        return f"altered: {why}"
    except (Unreadable, OSError, ValueError, TypeError, RecursionError) as why:
        # Undecodable text, JSON and base58 are all errors of value.
        return f"unreadable: {why}"


def main(paths):
    lines = [line(path) for path in paths]
    print("\n".join(lines))
    return 0 if lines and all(one.startswith("intact ") for one in lines) else 1


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
