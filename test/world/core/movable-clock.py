"""Runs in a Core whose clock a test moves: /mnt/rig/clock holds the seconds by which it is ahead (a double)."""

import mmap
import struct
import time

with open("/mnt/rig/clock", "rb") as ahead:
    _ahead = mmap.mmap(ahead.fileno(), 8, prot=mmap.PROT_READ)


def _moved(clock, unit=1):
    return lambda: clock() + unit * type(unit)(struct.unpack("<d", _ahead)[0])


# Python runs this file before any other, so that whoever takes one of these takes the moved one: asyncio its timers' clock, Core the
# time of a state, the log that of a line. What asks the system itself (datetime.now) is not moved.
time.time = _moved(time.time, 1.0)
time.time_ns = _moved(time.time_ns, 1_000_000_000)
time.monotonic = _moved(time.monotonic, 1.0)
