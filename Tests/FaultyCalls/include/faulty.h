#ifndef LVZHI_FAULTY_H
#define LVZHI_FAULTY_H

/* Loaded before the C library (LD_PRELOAD), this makes the calls of a program that was not built for it fail, one
   at a time, or ends the program there: a full disk, rights lost half-way, a file system without locks, SIGKILL
   between any two calls. Also a clock that jumps. What to do stands in the environment:

     FAULTY_UNDER=FOLDER   only calls about files in this folder count
     FAULTY_CALLS=A,B      only these calls count, all without it
     FAULTY_AT=N           the Nth of them is the one, from 1
     FAULTY_ON=1           and every later one too
     FAULTY_HOW=HOW        an error number; `short` (writes half); `before`, `half`, `after` (SIGKILL there)
     FAULTY_LOG=FILE       the calls that count are written there, one a line
     FAULTY_CLOCK=S,R,N    the clock starts S seconds after 1970, and shows up to R seconds more or less, by chance from the seed N

   Every error is one that the system itself may give. See Tests/TestSupport/FaultyMachine.swift. */

#endif
