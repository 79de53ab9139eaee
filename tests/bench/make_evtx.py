#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a large .evtx file of the chunks of a small one: each is repeated with records numbered on and right checksums.

make_evtx.py SAMPLE MEGABYTES OUT
"""
import struct
import sys
import zlib

CHUNK = 65536


def chunks_of(data):
    for at in range(4096, len(data) - CHUNK + 1, CHUNK):
        chunk = data[at:at + CHUNK]
        if chunk.startswith(b"ElfChnk\0"):
            yield chunk


def numbered(chunk, first):
    """The chunk with its records numbered from `first`, nothing behind them, and the number after its last record."""
    chunk = bytearray(chunk)
    free = struct.unpack_from("<I", chunk, 48)[0]
    number, at = first, 512
    while at < free:
        struct.pack_into("<Q", chunk, at + 8, number)
        number += 1
        at += struct.unpack_from("<I", chunk, at + 4)[0]
    chunk[free:] = bytes(CHUNK - free)
    struct.pack_into("<QQQQ", chunk, 8, first, number - 1, first, number - 1)
    struct.pack_into("<I", chunk, 52, zlib.crc32(chunk[512:free]))
    struct.pack_into("<I", chunk, 124, zlib.crc32(chunk[:120] + chunk[128:512]))
    return bytes(chunk), number


def main():
    sample, megabytes, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    with open(sample, "rb") as file:
        data = file.read()
    chunks = list(chunks_of(data))
    count = megabytes * 1024 * 1024 // CHUNK
    number = 1
    with open(out, "wb") as file:
        file.write(bytes(4096))
        for i in range(count):
            chunk, number = numbered(chunks[i % len(chunks)], number)
            file.write(chunk)
        header = bytearray(4096)
        # The field for the number of chunks has 16 bits: files of over 4 GiB do without it.
        struct.pack_into("<8sQQQIHHHH", header, 0, b"ElfFile\0", 0, count - 1, number, 128, 1, 3, 4096, count & 0xFFFF)
        struct.pack_into("<I", header, 124, zlib.crc32(header[:120]))
        file.seek(0)
        file.write(header)
    print(f"{out}: {count} chunks, {number - 1} records")


main()
