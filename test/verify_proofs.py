"""Checks inclusion proofs with nothing but Python's standard library.

Reads lines of JSON from standard input: leaf, root (base64), proof (list of base64), index, size, and holds, which is what the other
program says. Prints how many there were and the numbers of the lines on which the two differ.
"""

import base64
import hashlib
import json
import sys


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_of(leaf_hash, index, size, proof):
    """The root by the definition of RFC 6962 section 2.1.1, from the top down; None where the proof has not the right length."""
    if size == 1:
        return leaf_hash if not proof else None
    if not proof:
        return None
    middle = 1 << ((size - 1).bit_length() - 1)
    below, sibling = proof[:-1], proof[-1]
    if index < middle:
        left = root_of(leaf_hash, index, middle, below)
        return left and node(left, sibling)
    right = root_of(leaf_hash, index - middle, size - middle, below)
    return right and node(sibling, right)


def holds(case):
    index, size = case["index"], case["size"]
    proof = [base64.b64decode(one) for one in case["proof"]]
    if not 0 <= index < size or any(len(one) != 32 for one in proof):
        return False
    leaf_hash = hashlib.sha256(b"\x00" + base64.b64decode(case["leaf"])).digest()
    return root_of(leaf_hash, index, size, proof) == base64.b64decode(case["root"])


cases = [json.loads(line) for line in sys.stdin]
differ = [number for number, case in enumerate(cases) if holds(case) != case["holds"]]
print(json.dumps({"cases": len(cases), "differ": differ}))
