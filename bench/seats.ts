/** `npm run bench -- seats`: a million random schedules of seats. Options as src/training/simulation/run.ts has them. */
import '#training/simulation/run.ts'
