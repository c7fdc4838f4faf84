/// What a word of the general vocabulary stands for, the same in every language.
///
/// Each language's file lists the words of each concept; `ActTable` says which concepts are acts and what they are
/// coded as.
enum Concept: String, CaseIterable, Hashable, Sendable {
    // Meeting and speaking.
    case meet, talk, call, discuss, visit, arrive, leave, receive, welcome, summit, forum, consult, messages, attend
    case say, respond, interview, article, appoint, disclose
    // Agreeing.
    case sign, agree, contract, ratify, prolong, intend, ready, promise, order, mayBuy, approve, goAhead
    case switchTo, upgrade, inform, reaction
    // Kind words.
    case praise, support, congratulate, condole, award, thank, befriend, applaud
    // Working together.
    case drill, patrol, joint, deliver, buy, open, build, help, aid, culture, cooperate, launch, continueWork, deal
    case turnover, record, grow, become, invest, visaFree, joinForces, provide
    // Giving way.
    case apologize, ease, release, deny
    // Asking.
    case request, urge, offer, mediate
    // Speaking against.
    case accuse, criticize, complain, protest, walkOut, reject, refuse, veto, oppose, threaten, warn, failToAgree
    case disagree, resist, betray
    // Acting against.
    case sanction, imposeSanctions, ban, halt, quit, exclude, expel, restrict, closeBorder, boycott
    case barred, hack, detain, search, charge, mobilize, attack, claimLand, influx
    // What is spoken of.
    case fall, compete, dependence, distrust, dispute, queue, limits, abstain, voteAgainst, concern
    // How it is said.
    case future, negation, conditional, ongoing
    /// Who speaks, beside people and bodies: a text of both, a commentary with authority, a spokesman.
    case jointText, authorised, spokesman
    /// What is traded; behind an adjective it says from where.
    case goods
    /// Both as others fear them.
    case menace
    case opinion, explainer, expert, statistics, sources, officialVoice
    // What else it may be about.
    case sport, mishap, crime, entertainment, digest, warNews, nature
    /// Hides the act words it covers.
    case neutral
    // Wording.
    case elevated, cooling, scepticism
    /// Cooling only where the report is about the relation and not about an act.
    case strain
}
