import Consultation

// Prints one line of JSON for each measurement. Arguments: the path of the built program (as
// '../.build/release/precedence' unless given), and the folder of an example.
let arguments = CommandLine.arguments.dropFirst()
let program = arguments.first ?? "../.build/release/precedence"
let example = arguments.dropFirst().first ?? "../Examples/st-albans-2021"

let sizes = [(1000, 51), (100_000, 11), (1_000_000, 7)]
for (count, runs) in sizes {
  for threads in [1, 2] {
    if let score = await ScoreBench.run(count, threads: threads, runs: runs) { print(score.json) }
  }
}
for (count, runs) in [(1000, 21), (10_000, 7)] {
  print(await AssessmentBench.run(count, runs: runs).json)
}
let methods: [ConsultationMethod] = [
  .borda(.sharedLeftoverPoints), .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff,
  .medianRank,
]
for (ballots, runs) in [(100_000, 21), (1_000_000, 5)] {
  for voting in await VotingBench.run(ballots, options: 10, methods: methods, runs: runs) {
    print(voting.json)
  }
}
print(await VotingBench.count(1_000_000, options: 10, runs: 5).json)
let command = [program, "rank", example]
if let startup = await ProcessBench.run("rank_st_albans", command, candidates: 6, runs: 101) {
  print(startup.json)
} else {
  print("{\"bench\": \"startup\", \"error\": \"\(program) does not run\"}")
}
