import Consultation

// Prints one line of JSON for each measurement; `Choice` says which arguments there are.
let choice = Choice(CommandLine.arguments.dropFirst())

if choice.wants("score") {
  for (count, runs) in [(1000, 51), (100_000, 11), (1_000_000, 7)] {
    for threads in [1, 2] {
      if let score = await ScoreBench.run(count, threads: threads, runs: runs) { print(score.json) }
    }
  }
}
if choice.wants("assessment") {
  for (count, runs) in [(1000, 21), (10_000, 7)] {
    print(await AssessmentBench.run(count, runs: runs).json)
  }
}
if choice.wants("voting") {
  let methods: [ConsultationMethod] = [
    .borda(.sharedLeftoverPoints), .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff,
    .medianRank,
  ]
  for (ballots, runs) in [(100_000, 51), (1_000_000, 11)] {
    for voting in await VotingBench.run(ballots, options: 10, methods: methods, runs: runs) {
      print(voting.json)
    }
  }
  print(await VotingBench.count(1_000_000, options: 10, runs: 11).json)
}
if choice.wants("voting") || choice.wants("consult") {
  let drawn = DrawnBallots(100_000, options: 10)
  let measured = await TemporaryFile.with(drawn.csv, ending: ".csv") { file in
    if choice.wants("voting") {
      let methods: [ConsultationMethod] = [.borda(.sharedLeftoverPoints), .copeland, .kemeny]
      for voting in await BallotReadingBench.run(file, drawn, methods: methods, runs: 51) {
        print(voting.json)
      }
    }
    guard choice.wants("consult") else { return true }
    let consulted = await BallotReadingBench.process(choice.program, file, drawn, runs: 31)
    for consult in consulted { print(consult.json) }
    return !consulted.isEmpty
  }
  if measured != true {
    print("{\"bench\": \"consult\", \"error\": \"\(choice.program) does not run\"}")
  }
}
if choice.wants("stability") {
  let stabilities = [
    await StabilityBench.mean(100, criteria: 10, runs: 51),
    await StabilityBench.matrix(100, criteria: 10, runs: 11),
    await StabilityBench.matrix(500, criteria: 10, runs: 7),
  ]
  for stability in stabilities.compactMap({ $0 }) { print(stability.json) }
}
if choice.wants("startup") {
  let startup = await ProcessBench.run(
    "startup",
    "rank_st_albans",
    [choice.program, "rank", choice.example],
    candidates: 6,
    criteria: 4,
    runs: 101
  )
  print(startup?.json ?? "{\"bench\": \"startup\", \"error\": \"\(choice.program) does not run\"}")
}
