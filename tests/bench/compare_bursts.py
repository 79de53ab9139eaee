#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well guessing is found, and when it began and ended, in logs that a generator wrote.

  compare_bursts.py CLI FOLDER [TRUTH]

CLI is spoor-cli. TRUTH (FOLDER/truth.json unless told) holds `brute_force_bursts`, each with `ip`, `day`, `start`, `end`,
`attempts` and `success_at_end`. Without any (FTP), the bursts are counted from the lines of the log themselves, by the
words of the rule and by none of its code: refused logins (PASS answered 530) of one client with an account that is not
for everybody, at least FAILURES within WINDOW, bursts ended by a pause of more than GAP; a client with more than A_CLIENT
bursts is one row. Logs are W3C with one day a file. Exit status 1 where one was not found or is off by a second.
"""
import collections
import datetime
import json
import pathlib
import subprocess
import sys

FAILURES, WINDOW, GAP, A_CLIENT, WITHIN, MISTYPED = 10, 300, 1800, 3, 3600, 3


def seconds(text):
    return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def from_truth(bursts):
    for b in bursts:
        yield {"ip": b["ip"], "start": seconds(f"{b['day']}T{b['start']}Z"), "end": seconds(f"{b['day']}T{b['end']}Z"),
               "attempts": b["attempts"], "success": b["success_at_end"]}


def logins_in(folder):
    """By client: (second, name, let in), in the order of the log."""
    logins = collections.defaultdict(list)
    names, dates = {}, {}
    for path in sorted(folder.glob("*.log")):
        for line in path.open("rb"):
            if line.startswith(b"#"):
                if line.startswith(b"#Date"):
                    names.clear()
                continue
            f = line.split()
            number, _, verb = f[8].partition(b"]")
            if verb == b"USER":
                names[number] = f[9]
            elif verb == b"PASS":
                user = names.get(number, f[3])
                if user.lower() in (b"anonymous", b"ftp"):
                    continue
                if f[0] not in dates:
                    dates[f[0]] = seconds(f[0].decode() + "T00:00:00Z")
                t = f[1]
                when = dates[f[0]] + int(t[:2]) * 3600 + int(t[3:5]) * 60 + int(t[6:8])
                logins[f[2].decode()].append((when, user.lower(), f[11] == b"230"))
    return logins


def without_mistyped(logins):
    waiting, dropped = collections.defaultdict(list), set()
    for i, (_, user, granted) in enumerate(logins):
        if not granted:
            waiting[user].append(i)
        elif len(tried := waiting.pop(user, [])) <= MISTYPED:
            dropped.update(tried)
    return [(t, u) for i, (t, u, granted) in enumerate(logins) if not granted and i not in dropped]


def bursts_of(logins):
    refused = without_mistyped(logins)
    dense = [False] * len(refused)
    for i in range(len(refused) - FAILURES + 1):
        if refused[i + FAILURES - 1][0] - refused[i][0] <= WINDOW:
            dense[i:i + FAILURES] = [True] * FAILURES
    parts = []
    for i, is_dense in enumerate(dense):
        if not is_dense:
            continue
        # A part is what the windows cover; parts close to each other are one, with what stands between.
        if parts and refused[i][0] - refused[parts[-1][1]][0] <= GAP:
            parts[-1][1] = i
        else:
            parts.append([i, i])
    for first, last in parts:
        tried = {u for _, u in refused[first:last + 1]}
        begin, end = refused[first][0], refused[last][0]
        got_in = [t for t, u, granted in logins if granted and u in tried and begin <= t <= end + WITHIN]
        yield {"start": begin, "end": max(end, got_in[0]) if got_in else end, "attempts": last - first + 1,
               "success": bool(got_in)}


def from_log(folder):
    for ip, logins in logins_in(folder).items():
        bursts = list(bursts_of(logins))
        if len(bursts) > A_CLIENT:
            bursts = [{"start": bursts[0]["start"], "end": max(b["end"] for b in bursts),
                       "attempts": sum(b["attempts"] for b in bursts), "success": any(b["success"] for b in bursts)}]
        for b in bursts:
            yield {"ip": ip, **b}


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    truth_path = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else folder / "truth.json"
    told = json.loads(truth_path.read_text()).get("brute_force_bursts") if truth_path.exists() else None
    truth = sorted(from_truth(told) if told is not None else from_log(folder), key=lambda b: (b["start"], b["ip"]))
    # Each client by itself, also where there are many.
    settings = pathlib.Path("compare_bursts.settings.json")
    settings.write_text('{"auth.clients-alone": 1000}')
    logs = [str(p) for p in sorted(folder.glob("*.log"))]
    out = subprocess.run([cli, "findings", "--json", "--evidence", "0", "--rules", "auth.*", "--settings", str(settings),
                          "--no-cache", *logs], capture_output=True, text=True)
    settings.unlink()
    if out.returncode not in (0, 1) or not out.stdout:
        sys.exit(out.stderr)
    found = json.loads(out.stdout)["findings"]
    rows = [f for f in found if f["rule"] == "auth.brute-force"]
    got_in = {f["client"] for f in found if f["rule"] == "auth.success-after-failures"}
    print(f"{'client':<16} {'start':<20} {'end':<9} {'off by s':>8} {'refused':>8} {'truth':>8} {'let in':>7} {'truth':>6}")
    faults = 0
    for b in truth:
        near = [f for f in rows if f["client"] == b["ip"] and seconds(f["start"][:19] + "Z") <= b["end"]
                and seconds(f["end"][:19] + "Z") >= b["start"]]
        start = datetime.datetime.fromtimestamp(b["start"], datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")
        end = datetime.datetime.fromtimestamp(b["end"], datetime.UTC).strftime("%H:%M:%S")
        if not near:
            print(f"{b['ip']:<16} {start:<20} {end:<9} {'MISSED':>8}")
            faults += 1
            continue
        f = near[0]
        rows.remove(f)
        off = max(abs(seconds(f["start"][:19] + "Z") - b["start"]), abs(seconds(f["end"][:19] + "Z") - b["end"]))
        let_in = f["severity"] == "high" and b["ip"] in got_in
        wrong = off > 0 or f["count"] != b["attempts"] or let_in != b["success"]
        faults += wrong
        print(f"{b['ip']:<16} {start:<20} {end:<9} {off:>8} {f['count']:>8} {b['attempts']:>8} "
              f"{'yes' if let_in else 'no':>7} {'yes' if b['success'] else 'no':>6}{'  WRONG' if wrong else ''}")
    for f in rows:
        print(f"{f['subject']:<16} {f['start'][:19].replace('T', ' ')} not in the truth: {f['why']}")
    print(f"{len(truth)} bursts, {faults} wrong or missed, {len(rows)} beside them; all findings of these rules: " +
          ", ".join(f"{n} {s}" for s, n in collections.Counter(f["severity"] for f in found).items()))
    sys.exit(1 if faults else 0)


main()
