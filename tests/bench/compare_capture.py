#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares forensic capture with ProFTPD's own module, block by block.

A ProFTPD runs with mod_log_forensic on (ForensicLogCriteria FailedLogin), a SystemLog and an ExtendedLog, and clients
log in and fail. Then:

    compare_capture.py --cli build/release/bin/spoor-cli --forensic forensic.log system.log extended.log …

Spoor captures from the logs, without the forensic log; the blocks of both are read by Spoor's own reader
(`spoor-cli sessions --kind forensic`), and compared: for each client and user, how many failed logins each has. Exit
status 1 where they differ. Lines that the module kept but that no log has (level 7) cannot be in ours; of ours it is
counted how many blocks hold the SystemLog line by which the login was refused.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile


def run(*words):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE).stdout


def blocks(cli, path):
    """(client, user) of each FAILED LOGIN block, and how many blocks are of another criterion or were cut off."""
    sessions = json.loads(run(cli, "sessions", "--no-cache", "--kind", "forensic", "--json", path))
    rows = sessions["sessions"] if isinstance(sessions, dict) else sessions
    found, others = collections.Counter(), 0
    for row in rows:
        if row["verdict"] != "failed_login":
            others += 1
            continue
        found[(row.get("client") or "-", row.get("user") or "-")] += 1
    return found, others


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="spoor-cli")
    parser.add_argument("--forensic", required=True, help="what the module wrote")
    parser.add_argument("--criteria", nargs="+", default=["FailedLogin"])
    parser.add_argument("logs", nargs="+", help="the server's other logs")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ours_path = os.path.join(folder, "captured.log")
        subprocess.run(
            [arguments.cli, "capture", "--no-cache", *arguments.logs, "--ForensicLogEngine", "on", "--ForensicLogFile",
             ours_path, "--ForensicLogCriteria", *arguments.criteria], check=True)
        theirs, their_others = blocks(arguments.cli, arguments.forensic)
        ours, our_others = blocks(arguments.cli, ours_path)
        with open(ours_path, "rb") as file:
            text = file.read()
    print(f"{'client':16} {'user':45} {'module':>6} {'spoor':>6}")
    differ = 0
    for key in sorted(theirs.keys() | ours.keys()):
        same = theirs[key] == ours[key]
        differ += not same
        print(f"{key[0]:16} {key[1][:45]:45} {theirs[key]:6} {ours[key]:6}{'' if same else '  <<<'}")
    told = sum(b"(Login failed)" in block or b"no such user" in block
               for block in text.split(b"-----BEGIN FAILED LOGIN FORENSICS-----\n")[1:])
    print(f"FAILED LOGIN blocks: module {sum(theirs.values())}, spoor {sum(ours.values())}; "
          f"other blocks: module {their_others}, spoor {our_others}; "
          f"blocks of spoor with the SystemLog's line: {told}; clients and users that differ: {differ}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
