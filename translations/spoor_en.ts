<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>spoor::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 that are selected were copied</source>
        <translation>
            <numerusform>The first row of %1 that are selected was copied</numerusform>
            <numerusform>The first %Ln rows of %1 that are selected were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) so far</source>
        <translation>
            <numerusform>%1 of %Ln event so far</numerusform>
            <numerusform>%1 of %Ln events so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s) (filter: %2)</source>
        <translation>
            <numerusform>%1 of %Ln event (filter: %2)</numerusform>
            <numerusform>%1 of %Ln events (filter: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) removed (%1).</source>
        <translation>
            <numerusform>%Ln file removed (%1).</numerusform>
            <numerusform>%Ln files removed (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) could not be removed.</source>
        <translation>
            <numerusform>%1 %Ln file could not be removed.</numerusform>
            <numerusform>%1 %Ln files could not be removed.</numerusform>
        </translation>
    </message>
</context>
</TS>
