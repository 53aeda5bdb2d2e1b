#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes event_vectors.json: a record book of three events, made without any code of the program (RFC 8949 by hand).

Run in this folder: python3 event_vectors.py > event_vectors.json
"""
import hashlib
import json


def head(major, value):
    for additional, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 24:
            return bytes([major << 5 | value])
        if value < 1 << (8 * size):
            return bytes([major << 5 | additional]) + value.to_bytes(size, "big")
    raise ValueError(value)


def cbor(item):
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return head(0, item) if item >= 0 else head(1, -1 - item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, str):
        return head(3, len(item.encode())) + item.encode()
    return head(4, len(item)) + b"".join(map(cbor, item))


def sha(data):
    return hashlib.sha256(data).digest()


def ident(letter):
    return letter.encode() * 16


def event(event_id, cycle, author, number, previous, time, kind, fields):
    payload = bytes(4) + cbor(fields)
    return cbor([1, event_id, cycle, author, number, previous, time, kind, payload])


DESK, MEMBER, CYCLE, NONE, ZERO = ident("d"), ident("m"), ident("c"), bytes(16), bytes(32)
SECRETARY, MEMBER_ROLE = 0, 2

created = event(ident("1"), NONE, DESK, 1, ZERO, 1792000000000, 1, [SECRETARY, False, DESK, "Rangvoan 0.1"])
undertaking = event(ident("2"), CYCLE, DESK, 2, sha(created), 1792000000001, 25,
                    [SECRETARY, False, MEMBER, [1, "2026-04-15", "សាលាបឋមសិក្សា"]])
sheet = [ident("s"), ident("g"), 1, ident("p"), MEMBER, 1, NONE, sha(b"rules"), [3, 0, 65535, 65534],
         [["1.1", "ល្អ"]], 1, [], "", "", False, False]
handed_in = event(ident("3"), CYCLE, MEMBER, 1, ZERO, 1792000060000, 80, [MEMBER_ROLE, True, sheet])

rows, link = [], ZERO
for data, signature in ((created, b""), (undertaking, b""), (handed_in, bytes(range(64)))):
    previous, link = link, sha(b"rangvoan/event/1\0" + link + sha(data + signature))
    rows.append({"bytes": data.hex(), "signature": signature.hex(), "prev_hash": previous.hex(), "hash": link.hex()})
print(json.dumps(rows, indent=1))
