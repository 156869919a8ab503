<#macro mistake of>
**${of.concept}.** ${of.seen} ${of.why}

*${of.question}*

</#macro>
<#assign signs = {"passed": "✓", "failed": "✗", "crashed": "✗", "timed-out": "✗", "forbidden": "✗", "broken": "✗", "blocked": "…", "begun": "◐", "not-started": "○"}>
# ${page.student}

${say("kit")} · **${page.score!"–"}** ${say("total", page.maxScore)}

<#if page.standing != "judged">
## ${say(page.standing + ".heading")}

${say(page.standing + ".lead")}

<#list page.remarks as remark>
- ${remark}
</#list>

${say(page.standing + ".next")}
<#else>
<#assign advice = page.advice>
<#switch advice.kind>
<#case "repair">
## ${say("first")}

**${advice.exercise.title}** (${code(advice.exercise.id)}). ${say("fails", advice.check.statement)}

<#if advice.check.where??>
${say("where")}: ${code(advice.check.where)}

</#if>
<#if advice.check.message??>
${block(advice.check.message)}

</#if>
<#if advice.check.mistake??>
<@mistake of=advice.check.mistake/>
</#if>
<#if advice.check.counterexample?has_content>
${say("counterexample")}:

${block(advice.check.counterexample?join("\n"))}

</#if>
<#if advice.hint??>
*${say("hint")}:* ${advice.hint}

</#if>
<#if advice.others gt 0>
${say("others", advice.others)}

</#if>
${say("again")}

${block(page.replay.student)}
<#break>
<#case "begin">
## ${say("next")}

**${advice.exercise.title}** (${code(advice.exercise.id)}): ${advice.exercise.concept}

${code(advice.exercise.formula)}

${say("begin", advice.methods, advice.check.where!(advice.exercise.id + ".java"))}
<#if advice.hint??>

*${say("hint")}:* ${advice.hint}
</#if>
<#break>
<#case "wait">
## ${say("next")}

${say("wait", advice.exercise.id, advice.methods)}
<#break>
<#default>
## ${say("done.heading")}

${say("done")}
</#switch>
</#if>
<#if page.exercises?has_content>

## ${say("exercises")}

| ${say("exercise")} | ${say("concept")} | ${say("state")} | ${say("points.heading")} |
|:--|:--|:--|--:|
<#list page.exercises as exercise>
| ${exercise.id} | ${exercise.title} | ${signs[exercise.state]} ${exercise.stateName} | ${exercise.score}/${exercise.maxScore} |
</#list>
<#list page.notes as note>

${note}
</#list>
<#list page.exercises?filter(exercise -> exercise.wrong) as exercise>

### ${exercise.title}

<#list exercise.checks?filter(check -> check.wrong) as check>
${signs[check.state]} **${check.statement}** (${check.stateName}, ${check.score}/${check.maxScore})<#if check.where??> · ${code(check.where)}</#if>

<#if check.id == (page.advice.check.id)!"">
${say("above")}

<#else>
<#if check.message??>
${block(check.message)}

</#if>
<#if check.mistake??>
<@mistake of=check.mistake/>
</#if>
</#if>
</#list>
</#list>
</#if>
<#if page.remarks?has_content && page.standing == "judged">

## ${say("remarks")}

<#list page.remarks as remark>
- ${remark}
</#list>
</#if>
<#if page.printed?trim?has_content>

## ${say("printed.heading")}

${say("printed.lead")}

${block(page.printed)}
</#if>

---

${say("seed")} ${code(page.provenance.seed?c)} · ${say("sandbox")} ${code(page.provenance.conditions.sandbox)} · ${say("version")} ${code(page.provenance.conditions.kitVersion)} · JDK ${code(page.provenance.conditions.jdk)} · ${say("sources")} ${code(page.provenance.sourcesSha256)} · ${say("solutions")} ${code(page.provenance.conditions.solutionsSha256!say("solutions.none"))}

${say("replay")}: ${code(page.replay.instructor)}
