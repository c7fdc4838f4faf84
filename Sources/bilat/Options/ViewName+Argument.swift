public import ArgumentParser
public import Briefing

extension ViewName: ExpressibleByArgument {}
