<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n paper(s) in the same folder.</source>
        <translation>
            <numerusform>%n paper in the same folder.</numerusform>
            <numerusform>%n papers in the same folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All evidence (%n)</source>
        <translation>
            <numerusform>All evidence (%n)</numerusform>
            <numerusform>All evidence (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing</source>
        <translation>
            <numerusform>%n sheet missing</numerusform>
            <numerusform>%n sheets missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) not marked</source>
        <translation>
            <numerusform>%n indicator not marked</numerusform>
            <numerusform>%n indicators not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not marked yet</source>
        <translation>
            <numerusform>%n question not marked yet</numerusform>
            <numerusform>%n questions not marked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message numerus="yes">
        <source>%n rule(s) are our draft</source>
        <translation>
            <numerusform>%n rule is our draft</numerusform>
            <numerusform>%n rules are our draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
