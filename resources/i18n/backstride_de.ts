<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>questions</name>
    <message>
      <source>Safety questions</source>
      <translation>Sicherheitsfragen</translation>
    </message>
    <message>
      <source>These seven questions are about signs that are rare but serious. We ask everyone. Take your time: each answer is saved as you go.</source>
      <translation>Bei diesen sieben Fragen geht es um Anzeichen, die selten, aber ernst sind. Wir stellen sie allen. Nimm dir Zeit: Jede Antwort wird sofort gespeichert.</translation>
    </message>
    <message>
      <source>Signs to have looked at soon</source>
      <translation>Anzeichen, die bald untersucht werden sollten</translation>
    </message>
    <message>
      <source>Do any of these fit you? Answer each line, or choose "none of these" below. If you can't tell, choose "not sure".</source>
      <translation>Trifft etwas davon auf dich zu? Beantworte jede Zeile oder wähle unten „Nichts davon“. Wenn du es nicht sagen kannst, wähle „Unsicher“.</translation>
    </message>
    <message>
      <source>Your health</source>
      <translation>Deine Gesundheit</translation>
    </message>
    <message>
      <source>Do any of these fit you? With some of them, running may still suit you, but a clinician should help you decide first.</source>
      <translation>Trifft etwas davon auf dich zu? Bei manchem kann Laufen trotzdem zu dir passen, aber eine medizinische Fachperson sollte dir vorher bei der Entscheidung helfen.</translation>
    </message>
    <message>
      <source>How strong your pain is</source>
      <translation>Wie stark deine Schmerzen sind</translation>
    </message>
    <message>
      <source>These three answers tell us how strong your pain is and how easily it gets stirred up.</source>
      <translation>Diese drei Antworten zeigen uns, wie stark deine Schmerzen sind und wie leicht sie aufflammen.</translation>
    </message>
    <message>
      <source>People like you in the trial</source>
      <translation>Menschen wie du in der Studie</translation>
    </message>
    <message>
      <source>This app builds on one trial. These answers show how close you are to the people who took part. They never stop you.</source>
      <translation>Diese App baut auf einer Studie auf. Diese Antworten zeigen, wie ähnlich du den Menschen bist, die daran teilnahmen. Sie halten dich nie auf.</translation>
    </message>
    <message>
      <source>Your choice</source>
      <translation>Deine Wahl</translation>
    </message>
    <message>
      <source>This is the last question. There is no wrong answer.</source>
      <translation>Das ist die letzte Frage. Es gibt keine falsche Antwort.</translation>
    </message>
    <message>
      <source>Is there numbness, pins and needles or a changed feeling between your legs, or around your genitals, buttocks or back passage?</source>
      <translation>Hast du Taubheit, Kribbeln oder ein verändertes Gefühl zwischen den Beinen oder rund um Geschlechtsteile, Gesäß oder After?</translation>
    </message>
    <message>
      <source>For example, wiping after the toilet may feel different from usual.</source>
      <translation>Zum Beispiel fühlt sich das Abwischen nach der Toilette anders an als sonst.</translation>
    </message>
    <message>
      <source>This can be a sign that the nerves at the bottom of the spine are being squeezed. It is rare, and it needs emergency care.</source>
      <translation>Das kann ein Zeichen sein, dass die Nerven am unteren Ende der Wirbelsäule gequetscht werden. Das ist selten und muss als Notfall behandelt werden.</translation>
    </message>
    <message>
      <source>numbness or a changed feeling between your legs</source>
      <translation>Taubheit oder ein verändertes Gefühl zwischen den Beinen</translation>
    </message>
    <message>
      <source>Do you have new trouble with your bladder: starting, stopping or feeling your pee, leaking, or not knowing that you are full?</source>
      <translation>Hast du neue Probleme mit der Blase: Fällt es dir schwer, mit dem Pinkeln anzufangen oder aufzuhören, spürst du es nicht richtig, verlierst du Urin, oder merkst du nicht, dass die Blase voll ist?</translation>
    </message>
    <message>
      <source>New means it is different from what is usual for you.</source>
      <translation>Neu heißt: anders, als es bei dir üblich ist.</translation>
    </message>
    <message>
      <source>The nerves at the bottom of the spine also run the bladder. If they are squeezed, quick care can protect it.</source>
      <translation>Die Nerven am unteren Ende der Wirbelsäule steuern auch die Blase. Werden sie gequetscht, kann schnelle Hilfe die Blase schützen.</translation>
    </message>
    <message>
      <source>new bladder trouble</source>
      <translation>neue Probleme mit der Blase</translation>
    </message>
    <message>
      <source>Have you leaked poo, or lost the feeling of needing to go or of passing it?</source>
      <translation>Ist dir ungewollt Stuhl (Kot) abgegangen, oder spürst du nicht mehr, dass du auf die Toilette musst oder dass Stuhl abgeht?</translation>
    </message>
    <message>
      <source>Not feeling it when you wipe counts too.</source>
      <translation>Es zählt auch, wenn du das Abwischen nicht spürst.</translation>
    </message>
    <message>
      <source>The nerves at the bottom of the spine also run the bowel. If they are squeezed, quick care can protect it.</source>
      <translation>Die Nerven am unteren Ende der Wirbelsäule steuern auch den Darm. Werden sie gequetscht, kann schnelle Hilfe den Darm schützen.</translation>
    </message>
    <message>
      <source>a bowel leak or lost feeling in your bowel</source>
      <translation>ungewollter Abgang von Stuhl oder fehlendes Gefühl im Darm</translation>
    </message>
    <message>
      <source>Is there a new change in your sexual feeling, or in how your body works during sex?</source>
      <translation>Hast du eine neue Veränderung bemerkt: beim sexuellen Empfinden oder darin, wie dein Körper beim Sex funktioniert?</translation>
    </message>
    <message>
      <source>For example: less feeling in your genitals, or a new problem with an erection or with reaching a climax.</source>
      <translation>Zum Beispiel: weniger Gefühl in den Geschlechtsteilen oder ein neues Problem mit der Erektion oder dem Höhepunkt.</translation>
    </message>
    <message>
      <source>The same nerves at the bottom of the spine are at work here. It is hard to bring up, so we ask everyone. Your answer stays on this computer.</source>
      <translation>Hier arbeiten dieselben Nerven am unteren Ende der Wirbelsäule. Es ist schwer anzusprechen, darum fragen wir alle. Deine Antwort bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>a new change in sexual feeling or function</source>
      <translation>eine neue Veränderung beim sexuellen Empfinden oder der Sexualfunktion</translation>
    </message>
    <message>
      <source>Has pain, numbness or weakness spread from your back down both legs, or is any weakness quickly getting worse?</source>
      <translation>Haben sich Schmerzen, Taubheit oder Schwäche vom Rücken in beide Beine ausgebreitet, oder wird eine Schwäche rasch schlimmer?</translation>
    </message>
    <message>
      <source>For example: both legs feel heavy or numb, a leg gives way more and more, or a foot starts to drag.</source>
      <translation>Zum Beispiel: Beide Beine fühlen sich schwer oder taub an, ein Bein knickt immer öfter weg, oder ein Fuß beginnt zu schleifen.</translation>
    </message>
    <message>
      <source>Trouble in both legs, or strength that fades fast, can mean that nerves in the spine are being squeezed. It needs emergency care.</source>
      <translation>Beschwerden in beiden Beinen oder Kraft, die schnell nachlässt, können bedeuten, dass Nerven in der Wirbelsäule gequetscht werden. Das muss als Notfall behandelt werden.</translation>
    </message>
    <message>
      <source>trouble spreading down both legs, or weakness quickly getting worse</source>
      <translation>Beschwerden, die in beide Beine ausstrahlen, oder Schwäche, die rasch schlimmer wird</translation>
    </message>
    <message>
      <source>Do you have chest pain, or are you very short of breath?</source>
      <translation>Hast du Schmerzen in der Brust, oder bekommst du sehr schlecht Luft?</translation>
    </message>
    <message>
      <source>It may feel like pressure or tightness. Count it even if it comes and goes.</source>
      <translation>Es kann sich wie Druck oder Enge anfühlen. Es zählt auch, wenn es kommt und geht.</translation>
    </message>
    <message>
      <source>This can come from the heart or the lungs. It has to be checked before anything else, and long before any running.</source>
      <translation>Das kann vom Herzen oder von der Lunge kommen. Es muss vor allem anderen untersucht werden, und lange vor jedem Laufen.</translation>
    </message>
    <message>
      <source>chest pain or being very short of breath</source>
      <translation>Schmerzen in der Brust oder starke Atemnot</translation>
    </message>
    <message>
      <source>Has your back hurt since an accident in recent weeks that nobody has checked?</source>
      <translation>Tut dein Rücken seit einem Unfall in den letzten Wochen weh, nach dem dich niemand untersucht hat?</translation>
    </message>
    <message>
      <source>For example: a bad fall, a road accident or a hard blow to your back. "Checked" means by a doctor, nurse or other health professional.</source>
      <translation>Zum Beispiel: ein schwerer Sturz, ein Verkehrsunfall oder ein harter Schlag auf den Rücken. „Untersucht“ heißt: ärztlich, von einer Pflegefachperson oder einer anderen medizinischen Fachperson.</translation>
    </message>
    <message>
      <source>An accident can break a bone in the spine. That has to be ruled out first.</source>
      <translation>Bei einem Unfall kann ein Knochen der Wirbelsäule brechen. Das muss zuerst ausgeschlossen werden.</translation>
    </message>
    <message>
      <source>back pain since an accident that nobody has checked</source>
      <translation>Rückenschmerzen seit einem Unfall, nach dem dich niemand untersucht hat</translation>
    </message>
    <message>
      <source>Do you have a fever, or feel very unwell, along with your back pain?</source>
      <translation>Hast du zu deinen Rückenschmerzen Fieber, oder fühlst du dich sehr krank?</translation>
    </message>
    <message>
      <source>For example: hot and cold shivers, or feeling much more ill than back pain explains.</source>
      <translation>Zum Beispiel: Schüttelfrost, oder du fühlst dich viel kränker, als Rückenschmerzen es erklären.</translation>
    </message>
    <message>
      <source>Back pain with a fever can come from an infection.</source>
      <translation>Rückenschmerzen mit Fieber können von einer Infektion kommen.</translation>
    </message>
    <message>
      <source>a fever, or feeling very unwell with your back pain</source>
      <translation>Fieber oder starkes Krankheitsgefühl zusammen mit Rückenschmerzen</translation>
    </message>
    <message>
      <source>A fever, or feeling very unwell with your back pain</source>
      <translation>Fieber oder starkes Krankheitsgefühl zusammen mit Rückenschmerzen</translation>
    </message>
    <message>
      <source>Are you losing weight without trying to?</source>
      <translation>Nimmst du ab, ohne dass du es willst?</translation>
    </message>
    <message>
      <source>For example: your clothes have become loose and you don't know why.</source>
      <translation>Zum Beispiel: Deine Kleidung ist weit geworden, und du weißt nicht, warum.</translation>
    </message>
    <message>
      <source>Losing weight for no clear reason needs a clinician to find the cause.</source>
      <translation>Wer ohne klaren Grund abnimmt, braucht eine Fachperson, die die Ursache sucht.</translation>
    </message>
    <message>
      <source>losing weight without trying</source>
      <translation>ungewolltes Abnehmen</translation>
    </message>
    <message>
      <source>Losing weight without trying</source>
      <translation>Ungewolltes Abnehmen</translation>
    </message>
    <message>
      <source>Is there a lump on your back, or has the shape of your back changed?</source>
      <translation>Hast du eine Beule am Rücken, oder hat sich die Form deines Rückens verändert?</translation>
    </message>
    <message>
      <source>Somebody else can look for you.</source>
      <translation>Jemand anderes kann für dich nachsehen.</translation>
    </message>
    <message>
      <source>A lump or a new shape should be looked at before you load your back.</source>
      <translation>Eine Beule oder eine neue Form sollte untersucht werden, bevor du den Rücken belastest.</translation>
    </message>
    <message>
      <source>a lump on your back or a change in its shape</source>
      <translation>eine Beule am Rücken oder eine veränderte Form</translation>
    </message>
    <message>
      <source>A lump on your back, or a change in its shape</source>
      <translation>Eine Beule am Rücken oder eine veränderte Form</translation>
    </message>
    <message>
      <source>Is your pain there all the time so that no position eases it, or does it wake you every night?</source>
      <translation>Sind deine Schmerzen immer da, sodass keine Haltung sie lindert, oder wecken sie dich jede Nacht?</translation>
    </message>
    <message>
      <source>Waking every night counts. Waking now and then does not.</source>
      <translation>Jede Nacht aufwachen zählt. Ab und zu aufwachen zählt nicht.</translation>
    </message>
    <message>
      <source>Common back pain mostly has better and worse moments. Pain that never lets up needs a closer look.</source>
      <translation>Gewöhnliche Rückenschmerzen haben meist bessere und schlechtere Momente. Schmerzen, die nie nachlassen, müssen genauer untersucht werden.</translation>
    </message>
    <message>
      <source>pain that no position eases, or that wakes you every night</source>
      <translation>Schmerzen, die keine Haltung lindert oder die dich jede Nacht wecken</translation>
    </message>
    <message>
      <source>Constant pain that no position eases, or pain that wakes you every night</source>
      <translation>Ständige Schmerzen, die keine Haltung lindert, oder Schmerzen, die dich jede Nacht wecken</translation>
    </message>
    <message>
      <source>Do any of these fit you: cancer now or in the past, a weak immune system, a serious infection not long ago, or injecting drugs?</source>
      <translation>Trifft etwas davon auf dich zu: Krebs jetzt oder früher, ein schwaches Immunsystem, eine schwere Infektion vor nicht langer Zeit oder gespritzte Drogen?</translation>
    </message>
    <message>
      <source>An illness or a medicine can make the immune system weak. Injecting means drugs that no health professional gave you.</source>
      <translation>Eine Krankheit oder ein Medikament kann das Immunsystem schwächen. Gespritzt meint Drogen, die dir keine medizinische Fachperson gegeben hat.</translation>
    </message>
    <message>
      <source>With any of these, back pain is more likely to have a cause that needs treatment of its own.</source>
      <translation>Mit einem davon haben Rückenschmerzen eher eine Ursache, die eine eigene Behandlung braucht.</translation>
    </message>
    <message>
      <source>cancer, a weak immune system, a serious infection or injected drugs</source>
      <translation>Krebs, ein schwaches Immunsystem, eine schwere Infektion oder gespritzte Drogen</translation>
    </message>
    <message>
      <source>Cancer now or in the past, a weak immune system, a serious infection not long ago, or injecting drugs</source>
      <translation>Krebs jetzt oder früher, ein schwaches Immunsystem, eine schwere Infektion vor nicht langer Zeit oder gespritzte Drogen</translation>
    </message>
    <message>
      <source>Did your pain start suddenly while you take steroids or have osteoporosis?</source>
      <translation>Haben deine Schmerzen plötzlich begonnen, während du Kortison nimmst oder Osteoporose hast?</translation>
    </message>
    <message>
      <source>Steroids here are medicines such as prednisolone. Osteoporosis means thin bones that break easily.</source>
      <translation>Kortison meint hier Medikamente wie Prednisolon. Osteoporose heißt: dünne Knochen, die leicht brechen.</translation>
    </message>
    <message>
      <source>Weak bones can crack without an accident. Running has to wait until that is ruled out.</source>
      <translation>Schwache Knochen können ohne Unfall brechen. Laufen muss warten, bis das ausgeschlossen ist.</translation>
    </message>
    <message>
      <source>sudden pain with steroids or osteoporosis</source>
      <translation>plötzliche Schmerzen bei Kortison oder Osteoporose</translation>
    </message>
    <message>
      <source>Sudden back pain while you take steroids or have osteoporosis (thin bones)</source>
      <translation>Plötzliche Rückenschmerzen, während du Kortison nimmst oder Osteoporose (dünne Knochen) hast</translation>
    </message>
    <message>
      <source>Is this your first back pain ever, and are you under 20 or over 50?</source>
      <translation>Sind das die ersten Rückenschmerzen deines Lebens, und bist du unter 20 oder über 50?</translation>
    </message>
    <message>
      <source>If you have had back pain before, answer no.</source>
      <translation>Wenn du schon früher Rückenschmerzen hattest, antworte mit Nein.</translation>
    </message>
    <message>
      <source>A first back pain at these ages more often has a cause that a clinician should look for.</source>
      <translation>Erste Rückenschmerzen in diesem Alter haben öfter eine Ursache, nach der eine Fachperson suchen sollte.</translation>
    </message>
    <message>
      <source>your first back pain ever, under 20 or over 50</source>
      <translation>erste Rückenschmerzen überhaupt, unter 20 oder über 50</translation>
    </message>
    <message>
      <source>This is your first back pain ever, and you are under 20 or over 50</source>
      <translation>Das sind deine ersten Rückenschmerzen überhaupt, und du bist unter 20 oder über 50</translation>
    </message>
    <message>
      <source>Is your leg pain worse than your back pain, were you told you have a trapped nerve, or is there numbness or weakness on one side?</source>
      <translation>Sind deine Beinschmerzen schlimmer als die Rückenschmerzen, wurde dir gesagt, dass ein Nerv eingeklemmt ist, oder hast du Taubheit oder Schwäche auf einer Seite?</translation>
    </message>
    <message>
      <source>A trapped nerve may also have been called sciatica or a slipped disc that presses on a nerve.</source>
      <translation>Ein eingeklemmter Nerv wurde vielleicht auch Ischias genannt, oder Bandscheibenvorfall, der auf einen Nerv drückt.</translation>
    </message>
    <message>
      <source>The trial left out people with nerve trouble in the leg, so nobody knows from it how running suits them.</source>
      <translation>Die Studie nahm keine Menschen mit Nervenbeschwerden im Bein auf. Darum weiß man aus ihr nicht, wie ihnen das Laufen bekommt.</translation>
    </message>
    <message>
      <source>leg pain worse than back pain, a trapped nerve, or numbness or weakness on one side</source>
      <translation>Beinschmerzen schlimmer als Rückenschmerzen, ein eingeklemmter Nerv oder Taubheit oder Schwäche auf einer Seite</translation>
    </message>
    <message>
      <source>Leg pain worse than your back pain, a trapped nerve that was diagnosed, or numbness or weakness on one side</source>
      <translation>Beinschmerzen schlimmer als die Rückenschmerzen, ein festgestellter eingeklemmter Nerv oder Taubheit oder Schwäche auf einer Seite</translation>
    </message>
    <message>
      <source>Have you had an operation on your spine, or a broken bone in it?</source>
      <translation>Hattest du eine Operation an der Wirbelsäule oder einen Bruch an ihr?</translation>
    </message>
    <message>
      <source>Count it even if it was years ago.</source>
      <translation>Es zählt auch, wenn es Jahre her ist.</translation>
    </message>
    <message>
      <source>Your surgeon or clinician knows what your spine can take, and we don't.</source>
      <translation>Die Fachleute, die dich operiert oder behandelt haben, wissen, was deine Wirbelsäule verträgt. Wir wissen es nicht.</translation>
    </message>
    <message>
      <source>an operation on your spine or a broken bone in it</source>
      <translation>eine Operation oder ein Bruch an der Wirbelsäule</translation>
    </message>
    <message>
      <source>An operation on your spine, or a broken bone in it, at any time</source>
      <translation>Eine Operation oder ein Bruch an der Wirbelsäule, egal wann</translation>
    </message>
    <message>
      <source>Do you have an inflammatory disease of the back?</source>
      <translation>Hast du eine entzündliche Erkrankung des Rückens?</translation>
    </message>
    <message>
      <source>For example axial spondyloarthritis, also called ankylosing spondylitis.</source>
      <translation>Zum Beispiel axiale Spondyloarthritis, auch Morbus Bechterew genannt.</translation>
    </message>
    <message>
      <source>This kind of back pain has treatments of its own. Running should fit in with them.</source>
      <translation>Für solche Rückenschmerzen gibt es eigene Behandlungen. Das Laufen sollte dazu passen.</translation>
    </message>
    <message>
      <source>an inflammatory disease of the back</source>
      <translation>eine entzündliche Erkrankung des Rückens</translation>
    </message>
    <message>
      <source>An inflammatory disease of the back, such as ankylosing spondylitis</source>
      <translation>Eine entzündliche Erkrankung des Rückens, zum Beispiel Morbus Bechterew</translation>
    </message>
    <message>
      <source>Do you have a curved spine (scoliosis) that a specialist looks after?</source>
      <translation>Hast du eine verkrümmte Wirbelsäule (Skoliose), die von Spezialisten betreut wird?</translation>
    </message>
    <message>
      <source>If nobody needs to keep an eye on it, answer no.</source>
      <translation>Wenn niemand sie im Auge behalten muss, antworte mit Nein.</translation>
    </message>
    <message>
      <source>Your specialist can say how much running suits your spine.</source>
      <translation>Deine Spezialistin oder dein Spezialist kann sagen, wie viel Laufen zu deiner Wirbelsäule passt.</translation>
    </message>
    <message>
      <source>a curved spine under a specialist's care</source>
      <translation>eine verkrümmte Wirbelsäule in Behandlung von Spezialisten</translation>
    </message>
    <message>
      <source>A curved spine (scoliosis) that a specialist looks after</source>
      <translation>Eine verkrümmte Wirbelsäule (Skoliose), die von Spezialisten betreut wird</translation>
    </message>
    <message>
      <source>Do you have osteoporosis?</source>
      <translation>Hast du Osteoporose?</translation>
    </message>
    <message>
      <source>That means thin bones that break easily.</source>
      <translation>Das heißt: dünne Knochen, die leicht brechen.</translation>
    </message>
    <message>
      <source>Each running step loads the bones. A clinician should say how much is right for yours.</source>
      <translation>Jeder Laufschritt belastet die Knochen. Eine Fachperson sollte sagen, wie viel für deine richtig ist.</translation>
    </message>
    <message>
      <source>osteoporosis</source>
      <translation>Osteoporose</translation>
    </message>
    <message>
      <source>Osteoporosis (thin bones that break easily)</source>
      <translation>Osteoporose (dünne Knochen, die leicht brechen)</translation>
    </message>
    <message>
      <source>Are you pregnant, or did you give birth within the last year?</source>
      <translation>Bist du schwanger, oder hast du im letzten Jahr ein Kind geboren?</translation>
    </message>
    <message>
      <source>Not sure whether you are pregnant? Then choose "not sure".</source>
      <translation>Bist du nicht sicher, ob du schwanger bist? Dann wähle „Unsicher“.</translation>
    </message>
    <message>
      <source>Your body changes a lot in this time. A midwife, doctor or physio can help you choose when to run.</source>
      <translation>Dein Körper verändert sich in dieser Zeit sehr. Hebamme, Arztpraxis oder Physiotherapie können dir helfen zu wählen, wann du läufst.</translation>
    </message>
    <message>
      <source>being pregnant or having given birth within the last year</source>
      <translation>Schwangerschaft oder Geburt im letzten Jahr</translation>
    </message>
    <message>
      <source>You are pregnant, or you gave birth within the last year</source>
      <translation>Du bist schwanger oder hast im letzten Jahr ein Kind geboren</translation>
    </message>
    <message>
      <source>Have you had heart disease, a stroke, chest pain that nobody could explain, or fainting or dizziness with exercise?</source>
      <translation>Hattest du eine Herzkrankheit, einen Schlaganfall, Brustschmerzen, die niemand erklären konnte, oder Ohnmacht oder Schwindel bei Anstrengung?</translation>
    </message>
    <message>
      <source>Count it even if you feel fine now.</source>
      <translation>Es zählt auch, wenn es dir jetzt gut geht.</translation>
    </message>
    <message>
      <source>One person in the trial fainted because of a condition they already had. Your heart should be checked before you run.</source>
      <translation>Eine Person in der Studie wurde wegen einer Krankheit ohnmächtig, die sie schon hatte. Dein Herz sollte untersucht werden, bevor du läufst.</translation>
    </message>
    <message>
      <source>heart disease, a stroke, unexplained chest pain, or fainting or dizziness with exercise</source>
      <translation>Herzkrankheit, Schlaganfall, unerklärte Brustschmerzen oder Ohnmacht oder Schwindel bei Anstrengung</translation>
    </message>
    <message>
      <source>Heart disease, a stroke, chest pain nobody could explain, or fainting or dizziness with exercise</source>
      <translation>Herzkrankheit, Schlaganfall, Brustschmerzen, die niemand erklären konnte, oder Ohnmacht oder Schwindel bei Anstrengung</translation>
    </message>
    <message>
      <source>Have you had an asthma attack that needed care in the last 12 months, or diabetes that was hard to control in the last 3 months?</source>
      <translation>Hattest du in den letzten 12 Monaten einen Asthmaanfall, der behandelt werden musste, oder in den letzten 3 Monaten einen Diabetes, der schwer einzustellen war?</translation>
    </message>
    <message>
      <source>Care means help from a doctor, nurse, hospital or ambulance.</source>
      <translation>Behandelt heißt: Hilfe von Ärztin oder Arzt, Pflegefachperson, Krankenhaus oder Rettungsdienst.</translation>
    </message>
    <message>
      <source>Running can affect both. A clinician can help you plan for that.</source>
      <translation>Laufen kann auf beides wirken. Eine Fachperson kann dir helfen, das einzuplanen.</translation>
    </message>
    <message>
      <source>an asthma attack that needed care, or diabetes that was hard to control</source>
      <translation>ein Asthmaanfall, der behandelt werden musste, oder schwer einzustellender Diabetes</translation>
    </message>
    <message>
      <source>An asthma attack that needed care in the last 12 months, or diabetes that was hard to control in the last 3 months</source>
      <translation>Ein Asthmaanfall in den letzten 12 Monaten, der behandelt werden musste, oder ein Diabetes, der in den letzten 3 Monaten schwer einzustellen war</translation>
    </message>
    <message>
      <source>Have you hurt a leg or foot in the last 6 weeks?</source>
      <translation>Hast du dir in den letzten 6 Wochen ein Bein oder einen Fuß verletzt?</translation>
    </message>
    <message>
      <source>For example: a sprained ankle, a sore knee after a fall or a torn muscle.</source>
      <translation>Zum Beispiel: ein verstauchter Knöchel, ein schmerzendes Knie nach einem Sturz oder ein Muskelriss.</translation>
    </message>
    <message>
      <source>Most of the problems people had in the trial were in the leg. An injury should heal before you run on it.</source>
      <translation>Die meisten Probleme in der Studie betrafen das Bein. Eine Verletzung sollte heilen, bevor du sie beim Laufen belastest.</translation>
    </message>
    <message>
      <source>a leg or foot injury</source>
      <translation>eine Verletzung an Bein oder Fuß</translation>
    </message>
    <message>
      <source>A leg or foot injury in the last 6 weeks</source>
      <translation>Eine Verletzung an Bein oder Fuß in den letzten 6 Wochen</translation>
    </message>
    <message>
      <source>Are you under 18?</source>
      <translation>Bist du unter 18?</translation>
    </message>
    <message>
      <source>The trial took adults only.</source>
      <translation>Die Studie nahm nur Erwachsene auf.</translation>
    </message>
    <message>
      <source>This app is made for adults. A clinician can say what suits you.</source>
      <translation>Diese App ist für Erwachsene gemacht. Eine Fachperson kann sagen, was zu dir passt.</translation>
    </message>
    <message>
      <source>being under 18</source>
      <translation>Alter unter 18</translation>
    </message>
    <message>
      <source>You are under 18</source>
      <translation>Du bist unter 18</translation>
    </message>
    <message>
      <source>Does standing, walking or impact make your pain much worse?</source>
      <translation>Werden deine Schmerzen durch Stehen, Gehen oder Stöße viel schlimmer?</translation>
    </message>
    <message>
      <source>Impact means landing on your feet, as in jumping or hurrying down stairs.</source>
      <translation>Mit Stößen meinen wir: auf den Füßen landen, wie beim Springen oder wenn du schnell die Treppe hinuntergehst.</translation>
    </message>
    <message>
      <source>Running is upright and has impact. If both are hard right now, something gentler may suit you better at first.</source>
      <translation>Laufen ist aufrecht und bringt Stöße mit sich. Wenn beides gerade schwer ist, passt zuerst vielleicht etwas Sanfteres besser zu dir.</translation>
    </message>
    <message>
      <source>pain that gets much worse with standing, walking or impact</source>
      <translation>Schmerzen, die durch Stehen, Gehen oder Stöße viel schlimmer werden</translation>
    </message>
    <message>
      <source>Standing, walking or impact makes it much worse</source>
      <translation>Stehen, Gehen oder Stöße machen sie viel schlimmer</translation>
    </message>
    <message>
      <source>Once your pain is stirred up, does it take more than 24 hours to settle?</source>
      <translation>Wenn deine Schmerzen aufgeflammt sind, dauert es dann mehr als 24 Stunden, bis sie sich beruhigen?</translation>
    </message>
    <message>
      <source>Settle means going back to what is usual for you.</source>
      <translation>Beruhigen heißt: zurück zu dem, was bei dir üblich ist.</translation>
    </message>
    <message>
      <source>There is a rest day between sessions. Pain that stays up for longer would carry over into the next one.</source>
      <translation>Zwischen den Einheiten liegt ein Ruhetag. Schmerzen, die länger bleiben, würden in die nächste hineinreichen.</translation>
    </message>
    <message>
      <source>pain that takes more than 24 hours to settle</source>
      <translation>Schmerzen, die mehr als 24 Stunden brauchen, um sich zu beruhigen</translation>
    </message>
    <message>
      <source>Once stirred up, it takes more than 24 hours to settle</source>
      <translation>Einmal aufgeflammt, brauchen sie mehr als 24 Stunden, um sich zu beruhigen</translation>
    </message>
    <message>
      <source>Has this back pain lasted longer than 12 weeks?</source>
      <translation>Dauern diese Rückenschmerzen schon länger als 12 Wochen?</translation>
    </message>
    <message>
      <source>Pain that comes and goes counts from when it first began.</source>
      <translation>Schmerzen, die kommen und gehen, zählen von ihrem ersten Beginn an.</translation>
    </message>
    <message>
      <source>The trial was about long-lasting back pain.</source>
      <translation>In der Studie ging es um lang anhaltende Rückenschmerzen.</translation>
    </message>
    <message>
      <source>how long your pain has lasted</source>
      <translation>wie lange deine Schmerzen schon dauern</translation>
    </message>
    <message>
      <source>My back pain has lasted longer than 12 weeks</source>
      <translation>Meine Rückenschmerzen dauern länger als 12 Wochen</translation>
    </message>
    <message>
      <source>The people in the trial had had back pain for more than 12 weeks. Newer pain was not studied.</source>
      <translation>Die Menschen in der Studie hatten seit mehr als 12 Wochen Rückenschmerzen. Neuere Schmerzen wurden nicht untersucht.</translation>
    </message>
    <message>
      <source>Are you between 18 and 45 years old?</source>
      <translation>Bist du zwischen 18 und 45 Jahre alt?</translation>
    </message>
    <message>
      <source>18 and 45 count as yes.</source>
      <translation>18 und 45 zählen als Ja.</translation>
    </message>
    <message>
      <source>The trial took people from 18 to 45.</source>
      <translation>Die Studie nahm Menschen von 18 bis 45 auf.</translation>
    </message>
    <message>
      <source>your age</source>
      <translation>dein Alter</translation>
    </message>
    <message>
      <source>I am 18 to 45 years old</source>
      <translation>Ich bin 18 bis 45 Jahre alt</translation>
    </message>
    <message>
      <source>The people in the trial were 18 to 45 years old. Other ages were not studied.</source>
      <translation>Die Menschen in der Studie waren 18 bis 45 Jahre alt. Menschen in anderem Alter wurden nicht untersucht.</translation>
    </message>
    <message>
      <source>Do you already run more than once a month?</source>
      <translation>Läufst du schon öfter als einmal im Monat?</translation>
    </message>
    <message>
      <source>Running for a bus does not count.</source>
      <translation>Zum Bus rennen zählt nicht.</translation>
    </message>
    <message>
      <source>The trial took people who did not run regularly.</source>
      <translation>Die Studie nahm Menschen auf, die nicht regelmäßig liefen.</translation>
    </message>
    <message>
      <source>running already</source>
      <translation>dass du schon läufst</translation>
    </message>
    <message>
      <source>I already run more than once a month</source>
      <translation>Ich laufe schon öfter als einmal im Monat</translation>
    </message>
    <message>
      <source>The people in the trial were not yet regular runners. You are, so the trial tells us less about you.</source>
      <translation>Die Menschen in der Studie liefen noch nicht regelmäßig. Du schon, darum sagt uns die Studie weniger über dich.</translation>
    </message>
    <message>
      <source>Do you want to run, and are you happy to try it as a treatment for your back?</source>
      <translation>Möchtest du laufen, und ist es dir recht, es als Behandlung für deinen Rücken auszuprobieren?</translation>
    </message>
    <message>
      <source>If you are not sure, you can read more first. Nothing is lost.</source>
      <translation>Wenn du nicht sicher bist, kannst du zuerst mehr lesen. Nichts geht verloren.</translation>
    </message>
    <message>
      <source>Running is one way to stay active among many. It only makes sense if you want it.</source>
      <translation>Laufen ist eine von vielen Arten, aktiv zu bleiben. Es hat nur Sinn, wenn du es willst.</translation>
    </message>
    <message>
      <source>not wanting to run for now</source>
      <translation>dass du vorerst nicht laufen möchtest</translation>
    </message>
    <message>
      <source>How bad was your back pain on average over the past week?</source>
      <translation>Wie stark waren deine Rückenschmerzen im Durchschnitt der letzten Woche?</translation>
    </message>
    <message>
      <source>Click on the line, type a number from 0 to 100, or use the arrow keys.</source>
      <translation>Klicke auf die Linie, tippe eine Zahl von 0 bis 100 oder nimm die Pfeiltasten.</translation>
    </message>
    <message>
      <source>The trial's people had mild to moderate pain. With stronger pain, a clinician should help you first.</source>
      <translation>Die Menschen in der Studie hatten leichte bis mittlere Schmerzen. Bei stärkeren Schmerzen sollte dir zuerst eine Fachperson helfen.</translation>
    </message>
    <message>
      <source>strong pain over the past week</source>
      <translation>starke Schmerzen in der letzten Woche</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>Pain that is easily stirred up and slow to settle needs a gentler start than this programme has.</source>
      <translation>Schmerzen, die leicht aufflammen und sich langsam beruhigen, brauchen einen sanfteren Anfang, als dieses Programm ihn hat.</translation>
    </message>
    <message>
      <source>pain that is easily stirred up and slow to settle</source>
      <translation>Schmerzen, die leicht aufflammen und sich langsam beruhigen</translation>
    </message>
    <message>
      <source>You said yes: {short}. Is that right?</source>
      <translation>Du hast mit Ja geantwortet: {short}. Stimmt das?</translation>
    </message>
    <message>
      <source>You said you are not sure about this: {short}. Is that right?</source>
      <translation>Hier bist du nicht sicher: {short}. Stimmt das?</translation>
    </message>
    <message>
      <source>Yes, that is right</source>
      <translation>Ja, das stimmt</translation>
    </message>
    <message>
      <source>No, let me answer again</source>
      <translation>Nein, ich möchte noch einmal antworten</translation>
    </message>
    <message>
      <source>Nothing here says you should wait</source>
      <translation>Nichts hier sagt, dass du warten solltest</translation>
    </message>
    <message>
      <source>That is not a promise: no list of questions can be. We ask these questions again after 84 days.</source>
      <translation>Das ist kein Versprechen: Das kann keine Liste von Fragen sein. Nach 84 Tagen stellen wir diese Fragen noch einmal.</translation>
    </message>
    <message>
      <source>You differ from the people in the trial</source>
      <translation>Du unterscheidest dich von den Menschen in der Studie</translation>
    </message>
    <message>
      <source>That does not stop you. It only means that we know less about how running works for you:</source>
      <translation>Das hält dich nicht auf. Es heißt nur, dass wir weniger darüber wissen, wie Laufen bei dir wirkt:</translation>
    </message>
    <message>
      <source>Get help first</source>
      <translation>Hol dir zuerst Hilfe</translation>
    </message>
    <message>
      <source>One of your answers needs care now. The rest of the check can wait.</source>
      <translation>Bei einer deiner Antworten brauchst du jetzt Hilfe. Der Rest des Checks kann warten.</translation>
    </message>
    <message>
      <source>See a clinician soon</source>
      <translation>Lass dich bald von einer Fachperson untersuchen</translation>
    </message>
    <message>
      <source>These answers should be looked at soon. Until then, running stays closed here:</source>
      <translation>Diese Antworten sollten bald abgeklärt werden. Bis dahin bleibt das Laufen hier gesperrt:</translation>
    </message>
    <message>
      <source>Talk to a clinician first</source>
      <translation>Sprich zuerst mit einer Fachperson</translation>
    </message>
    <message>
      <source>Running may still suit you. These answers mean that someone who knows you should help you decide:</source>
      <translation>Laufen kann trotzdem zu dir passen. Diese Antworten bedeuten, dass dir jemand, der dich kennt, bei der Entscheidung helfen sollte:</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <source>Your pain is too strong or too easily stirred up for this start. Talk to a clinician about what suits you now:</source>
      <translation>Deine Schmerzen sind für diesen Anfang zu stark oder flammen zu leicht auf. Sprich mit einer Fachperson darüber, was jetzt zu dir passt:</translation>
    </message>
    <message>
      <source>Not for you now</source>
      <translation>Im Moment nichts für dich</translation>
    </message>
    <message>
      <source>You said you don't want to run. That is a good reason not to. There are other ways to stay active, and you can come back at any time.</source>
      <translation>Du möchtest nicht laufen. Das ist ein guter Grund, es nicht zu tun. Es gibt andere Arten, aktiv zu bleiben, und du kannst jederzeit zurückkommen.</translation>
    </message>
    <message>
      <source>Have a read first</source>
      <translation>Lies zuerst etwas</translation>
    </message>
    <message>
      <source>You are not sure about running. The Learn page tells you what the trial found and what it did not. You can go on whenever you like.</source>
      <translation>Du bist nicht sicher, ob du laufen möchtest. Die Seite „Wissen“ zeigt dir, was die Studie gefunden hat und was nicht. Du kannst weitermachen, wann du willst.</translation>
    </message>
    <message>
      <source>Your 20-second check</source>
      <translation>Dein 20-Sekunden-Check</translation>
    </message>
    <message>
      <source>Once a week we ask whether anything has changed. Since your last check:</source>
      <translation>Einmal in der Woche fragen wir, ob sich etwas verändert hat. Seit deinem letzten Check:</translation>
    </message>
    <message>
      <source>Have you had any of these emergency signs?</source>
      <translation>Hattest du eines dieser Notfallzeichen?</translation>
    </message>
    <message>
      <source>Numbness or a changed feeling between your legs · new bladder or bowel trouble · a new change in sexual feeling · trouble spreading from your back down both legs, or weakness quickly getting worse · back pain since an accident that nobody has checked</source>
      <translation>Taubheit oder ein verändertes Gefühl zwischen den Beinen · neue Probleme mit Blase oder Darm · eine neue Veränderung beim sexuellen Empfinden · Beschwerden, die vom Rücken in beide Beine ausstrahlen, oder Schwäche, die rasch schlimmer wird · Rückenschmerzen seit einem Unfall, nach dem dich niemand untersucht hat</translation>
    </message>
    <message>
      <source>Each of these needs care at once.</source>
      <translation>Bei jedem davon brauchst du sofort Hilfe.</translation>
    </message>
    <message>
      <source>an emergency sign</source>
      <translation>ein Notfallzeichen</translation>
    </message>
    <message>
      <source>Have you fainted, had chest pain or been very short of breath?</source>
      <translation>Warst du ohnmächtig, hattest du Brustschmerzen oder starke Atemnot?</translation>
    </message>
    <message>
      <source>Count it even if it passed quickly.</source>
      <translation>Es zählt auch, wenn es schnell vorbei war.</translation>
    </message>
    <message>
      <source>These can come from the heart or the lungs.</source>
      <translation>Das kann vom Herzen oder von der Lunge kommen.</translation>
    </message>
    <message>
      <source>a faint, chest pain or being very short of breath</source>
      <translation>Ohnmacht, Brustschmerzen oder starke Atemnot</translation>
    </message>
    <message>
      <source>Is anything new about your health since your full check?</source>
      <translation>Gibt es seit deinem ganzen Check etwas Neues bei deiner Gesundheit?</translation>
    </message>
    <message>
      <source>Fever or feeling very unwell · losing weight without trying · a lump or a new shape of your back · pain no position eases, or that wakes you every night · sudden pain while taking steroids or with thin bones · leg pain worse than back pain, or numbness or weakness on one side · a new illness, pregnancy or operation</source>
      <translation>Fieber oder starkes Krankheitsgefühl · ungewolltes Abnehmen · eine Beule am Rücken oder eine neue Form · Schmerzen, die keine Haltung lindert oder die dich jede Nacht wecken · plötzliche Schmerzen bei Kortison oder dünnen Knochen · Beinschmerzen schlimmer als Rückenschmerzen, oder Taubheit oder Schwäche auf einer Seite · eine neue Krankheit, Schwangerschaft oder Operation</translation>
    </message>
    <message>
      <source>Something new may change what suits you. A clinician should look at it first.</source>
      <translation>Etwas Neues kann ändern, was zu dir passt. Eine Fachperson sollte es sich zuerst ansehen.</translation>
    </message>
    <message>
      <source>something new about your health</source>
      <translation>etwas Neues bei deiner Gesundheit</translation>
    </message>
    <message>
      <source>Have you hurt a leg or foot?</source>
      <translation>Hast du dir ein Bein oder einen Fuß verletzt?</translation>
    </message>
    <message>
      <source>Count it even if it was not from running.</source>
      <translation>Es zählt auch, wenn es nicht vom Laufen kam.</translation>
    </message>
    <message>
      <source>Most of the problems people had in the trial were in the leg.</source>
      <translation>Die meisten Probleme in der Studie betrafen das Bein.</translation>
    </message>
    <message>
      <source>Did any of these happen?</source>
      <translation>Ist etwas davon passiert?</translation>
    </message>
    <message>
      <source>During the session or since then.</source>
      <translation>Während der Einheit oder seitdem.</translation>
    </message>
    <message>
      <source>Pain spreading down a leg</source>
      <translation>Schmerzen, die in ein Bein ausstrahlen</translation>
    </message>
    <message>
      <source>Pain that travels down a leg can come from a nerve. It should be looked at before you run again.</source>
      <translation>Schmerzen, die ein Bein hinunterziehen, können von einem Nerv kommen. Das sollte untersucht werden, bevor du wieder läufst.</translation>
    </message>
    <message>
      <source>pain spreading down a leg</source>
      <translation>Schmerzen, die in ein Bein ausstrahlen</translation>
    </message>
    <message>
      <source>New numbness or weakness</source>
      <translation>Neue Taubheit oder Schwäche</translation>
    </message>
    <message>
      <source>New numbness or weakness can come from a nerve. Only a clinician can tell, so only a clinician can open running again.</source>
      <translation>Neue Taubheit oder Schwäche kann von einem Nerv kommen. Nur eine Fachperson kann das sagen, darum kann auch nur eine Fachperson das Laufen wieder freigeben.</translation>
    </message>
    <message>
      <source>new numbness or weakness</source>
      <translation>neue Taubheit oder Schwäche</translation>
    </message>
    <message>
      <source>Chest pain, or being very short of breath</source>
      <translation>Brustschmerzen oder starke Atemnot</translation>
    </message>
    <message>
      <source>This can come from the heart or the lungs.</source>
      <translation>Das kann vom Herzen oder von der Lunge kommen.</translation>
    </message>
    <message>
      <source>Fainting</source>
      <translation>Ohnmacht</translation>
    </message>
    <message>
      <source>Fainting around exercise can come from the heart.</source>
      <translation>Ohnmacht bei oder nach Anstrengung kann vom Herzen kommen.</translation>
    </message>
    <message>
      <source>a faint</source>
      <translation>eine Ohnmacht</translation>
    </message>
    <message>
      <source>Feeling dizzy</source>
      <translation>Schwindel</translation>
    </message>
    <message>
      <source>Dizziness with exercise can have many causes. It should be looked at before you run again.</source>
      <translation>Schwindel bei Anstrengung kann viele Ursachen haben. Er sollte untersucht werden, bevor du wieder läufst.</translation>
    </message>
    <message>
      <source>feeling dizzy</source>
      <translation>Schwindel</translation>
    </message>
    <message>
      <source>Numbness or a changed feeling between your legs</source>
      <translation>Taubheit oder ein verändertes Gefühl zwischen den Beinen</translation>
    </message>
    <message>
      <source>The nerves at the bottom of the spine may be squeezed.</source>
      <translation>Die Nerven am unteren Ende der Wirbelsäule werden vielleicht gequetscht.</translation>
    </message>
    <message>
      <source>New bladder trouble</source>
      <translation>Neue Probleme mit der Blase</translation>
    </message>
    <message>
      <source>A bowel leak, or lost feeling there</source>
      <translation>Ungewollter Abgang von Stuhl oder fehlendes Gefühl dort</translation>
    </message>
    <message>
      <source>A new change in sexual feeling or function</source>
      <translation>Eine neue Veränderung beim sexuellen Empfinden oder der Sexualfunktion</translation>
    </message>
    <message>
      <source>Trouble spreading down both legs, or weakness quickly getting worse</source>
      <translation>Beschwerden, die in beide Beine ausstrahlen, oder Schwäche, die rasch schlimmer wird</translation>
    </message>
    <message>
      <source>Nerves in the spine may be squeezed.</source>
      <translation>Nerven in der Wirbelsäule werden vielleicht gequetscht.</translation>
    </message>
    <message>
      <source>A fall or accident that hurt your back and that nobody has checked</source>
      <translation>Ein Sturz oder Unfall, bei dem du dir am Rücken wehgetan hast und nach dem dich niemand untersucht hat</translation>
    </message>
    <message>
      <source>An accident can break a bone in the spine.</source>
      <translation>Bei einem Unfall kann ein Knochen der Wirbelsäule brechen.</translation>
    </message>
    <message>
      <source>A faint</source>
      <translation>Eine Ohnmacht</translation>
    </message>
    <message>
      <source>Pain or injury in a leg or foot</source>
      <translation>Schmerzen oder Verletzung an Bein oder Fuß</translation>
    </message>
    <message>
      <source>Back pain or a back injury</source>
      <translation>Rückenschmerzen oder eine Rückenverletzung</translation>
    </message>
    <message>
      <source>A severe turn in your back should be looked at before you run again.</source>
      <translation>Eine schwere Verschlechterung deines Rückens sollte untersucht werden, bevor du wieder läufst.</translation>
    </message>
    <message>
      <source>severe back trouble</source>
      <translation>schwere Rückenbeschwerden</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <source>Something severe should be looked at before you run again.</source>
      <translation>Ein schweres Problem sollte untersucht werden, bevor du wieder läufst.</translation>
    </message>
    <message>
      <source>a severe problem you wrote down</source>
      <translation>ein schweres Problem, das du aufgeschrieben hast</translation>
    </message>
    <message>
      <source>Mild: I noticed it, and did what I wanted to do</source>
      <translation>Leicht: Ich habe es bemerkt und getan, was ich tun wollte</translation>
    </message>
    <message>
      <source>Moderate: it kept me from some things</source>
      <translation>Mittel: Es hielt mich von manchem ab</translation>
    </message>
    <message>
      <source>Severe: it kept me from most things, or I needed care</source>
      <translation>Schwer: Es hielt mich vom meisten ab, oder ich brauchte Behandlung</translation>
    </message>
    <message>
      <source>How this opens again</source>
      <translation>Wie das Laufen wieder freigegeben wird</translation>
    </message>
    <message>
      <source>Two things are needed. First, a health professional checks you and clears you for this; write down who and when. Then answer the whole check again, with no "yes" in the safety questions.</source>
      <translation>Zwei Dinge sind nötig. Zuerst untersucht dich eine medizinische Fachperson und gibt dich dafür frei; schreib auf, wer und wann. Dann beantworte den ganzen Check noch einmal, ohne ein „Ja“ bei den Sicherheitsfragen.</translation>
    </message>
    <message>
      <source>A health professional checks you and clears you for this. Write down who and when. A new check alone does not open it.</source>
      <translation>Eine medizinische Fachperson untersucht dich und gibt dich dafür frei. Schreib auf, wer und wann. Ein neuer Check allein reicht nicht.</translation>
    </message>
    <message>
      <source>There are two ways. A health professional clears you for this, and you write down who and when. Or it has passed: then answer the whole check again, and it no longer comes up.</source>
      <translation>Es gibt zwei Wege. Eine medizinische Fachperson gibt dich dafür frei, und du schreibst auf, wer und wann. Oder es ist vorbei: Dann beantworte den ganzen Check noch einmal, und es kommt darin nicht mehr vor.</translation>
    </message>
    <message>
      <source>A health professional clears you for this, and you write down who and when. It also counts if they cleared you in the year before you gave this answer. Or, if it no longer fits you, answer the whole check again.</source>
      <translation>Eine medizinische Fachperson gibt dich dafür frei, und du schreibst auf, wer und wann. Es zählt auch, wenn sie dich in dem Jahr vor dieser Antwort freigegeben hat. Oder, wenn es nicht mehr auf dich zutrifft, beantworte den ganzen Check noch einmal.</translation>
    </message>
    <message>
      <source>There are two ways. A health professional clears you for this, and you write down who and when. Or, on a later day, you answer the whole check again and nothing in it says you should wait.</source>
      <translation>Es gibt zwei Wege. Eine medizinische Fachperson gibt dich dafür frei, und du schreibst auf, wer und wann. Oder du beantwortest an einem späteren Tag den ganzen Check noch einmal, und nichts darin sagt, dass du warten solltest.</translation>
    </message>
    <message>
      <source>If you change your mind, answer the whole check again. You can do that at any time.</source>
      <translation>Wenn du es dir anders überlegst, beantworte den ganzen Check noch einmal. Das kannst du jederzeit tun.</translation>
    </message>
  </context>
  <context>
    <name>emergency</name>
    <message>
      <source>Albania</source>
      <translation>Albanien</translation>
    </message>
    <message>
      <source>Andorra</source>
      <translation>Andorra</translation>
    </message>
    <message>
      <source>Argentina</source>
      <translation>Argentinien</translation>
    </message>
    <message>
      <source>Australia</source>
      <translation>Australien</translation>
    </message>
    <message>
      <source>healthdirect</source>
      <translation>healthdirect</translation>
    </message>
    <message>
      <source>Austria</source>
      <translation>Österreich</translation>
    </message>
    <message>
      <source>the health line 1450</source>
      <translation>die Gesundheitsberatung 1450</translation>
    </message>
    <message>
      <source>Bahrain</source>
      <translation>Bahrain</translation>
    </message>
    <message>
      <source>Bangladesh</source>
      <translation>Bangladesch</translation>
    </message>
    <message>
      <source>Belarus</source>
      <translation>Belarus</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Belgien</translation>
    </message>
    <message>
      <source>Bosnia and Herzegovina</source>
      <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brasilien</translation>
    </message>
    <message>
      <source>Bulgaria</source>
      <translation>Bulgarien</translation>
    </message>
    <message>
      <source>Canada</source>
      <translation>Kanada</translation>
    </message>
    <message>
      <source>the health line 811</source>
      <translation>die Gesundheitsberatung 811</translation>
    </message>
    <message>
      <source>If 811 does not work where you are, phone 911.</source>
      <translation>Wenn 811 dort, wo du bist, nicht geht, ruf 911 an.</translation>
    </message>
    <message>
      <source>Chile</source>
      <translation>Chile</translation>
    </message>
    <message>
      <source>China</source>
      <translation>China</translation>
    </message>
    <message>
      <source>Colombia</source>
      <translation>Kolumbien</translation>
    </message>
    <message>
      <source>Costa Rica</source>
      <translation>Costa Rica</translation>
    </message>
    <message>
      <source>Croatia</source>
      <translation>Kroatien</translation>
    </message>
    <message>
      <source>Cyprus</source>
      <translation>Zypern</translation>
    </message>
    <message>
      <source>Czechia</source>
      <translation>Tschechien</translation>
    </message>
    <message>
      <source>Denmark</source>
      <translation>Dänemark</translation>
    </message>
    <message>
      <source>Dominican Republic</source>
      <translation>Dominikanische Republik</translation>
    </message>
    <message>
      <source>Ecuador</source>
      <translation>Ecuador</translation>
    </message>
    <message>
      <source>Egypt</source>
      <translation>Ägypten</translation>
    </message>
    <message>
      <source>Estonia</source>
      <translation>Estland</translation>
    </message>
    <message>
      <source>the family doctor advice line</source>
      <translation>die hausärztliche Beratung</translation>
    </message>
    <message>
      <source>Faroe Islands</source>
      <translation>Färöer</translation>
    </message>
    <message>
      <source>Fiji</source>
      <translation>Fidschi</translation>
    </message>
    <message>
      <source>Finland</source>
      <translation>Finnland</translation>
    </message>
    <message>
      <source>the Medical Helpline</source>
      <translation>die medizinische Beratung</translation>
    </message>
    <message>
      <source>If 116117 does not work where you are, phone 112.</source>
      <translation>Wenn 116117 dort, wo du bist, nicht geht, ruf 112 an.</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Frankreich</translation>
    </message>
    <message>
      <source>Georgia</source>
      <translation>Georgien</translation>
    </message>
    <message>
      <source>Germany</source>
      <translation>Deutschland</translation>
    </message>
    <message>
      <source>the on-call doctors (ärztlicher Bereitschaftsdienst)</source>
      <translation>der ärztliche Bereitschaftsdienst</translation>
    </message>
    <message>
      <source>Gibraltar</source>
      <translation>Gibraltar</translation>
    </message>
    <message>
      <source>Greece</source>
      <translation>Griechenland</translation>
    </message>
    <message>
      <source>Greenland</source>
      <translation>Grönland</translation>
    </message>
    <message>
      <source>Guernsey</source>
      <translation>Guernsey</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <translation>Hongkong</translation>
    </message>
    <message>
      <source>Hungary</source>
      <translation>Ungarn</translation>
    </message>
    <message>
      <source>Iceland</source>
      <translation>Island</translation>
    </message>
    <message>
      <source>India</source>
      <translation>Indien</translation>
    </message>
    <message>
      <source>Ireland</source>
      <translation>Irland</translation>
    </message>
    <message>
      <source>Isle of Man</source>
      <translation>Insel Man</translation>
    </message>
    <message>
      <source>Israel</source>
      <translation>Israel</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Italien</translation>
    </message>
    <message>
      <source>Japan</source>
      <translation>Japan</translation>
    </message>
    <message>
      <source>Jersey</source>
      <translation>Jersey</translation>
    </message>
    <message>
      <source>Jordan</source>
      <translation>Jordanien</translation>
    </message>
    <message>
      <source>Kenya</source>
      <translation>Kenia</translation>
    </message>
    <message>
      <source>Kosovo</source>
      <translation>Kosovo</translation>
    </message>
    <message>
      <source>Kuwait</source>
      <translation>Kuwait</translation>
    </message>
    <message>
      <source>Latvia</source>
      <translation>Lettland</translation>
    </message>
    <message>
      <source>Liechtenstein</source>
      <translation>Liechtenstein</translation>
    </message>
    <message>
      <source>Lithuania</source>
      <translation>Litauen</translation>
    </message>
    <message>
      <source>Luxembourg</source>
      <translation>Luxemburg</translation>
    </message>
    <message>
      <source>Macao</source>
      <translation>Macau</translation>
    </message>
    <message>
      <source>Malaysia</source>
      <translation>Malaysia</translation>
    </message>
    <message>
      <source>Malta</source>
      <translation>Malta</translation>
    </message>
    <message>
      <source>Mexico</source>
      <translation>Mexiko</translation>
    </message>
    <message>
      <source>Moldova</source>
      <translation>Moldau</translation>
    </message>
    <message>
      <source>Monaco</source>
      <translation>Monaco</translation>
    </message>
    <message>
      <source>Montenegro</source>
      <translation>Montenegro</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Niederlande</translation>
    </message>
    <message>
      <source>New Zealand</source>
      <translation>Neuseeland</translation>
    </message>
    <message>
      <source>Healthline</source>
      <translation>Healthline</translation>
    </message>
    <message>
      <source>North Macedonia</source>
      <translation>Nordmazedonien</translation>
    </message>
    <message>
      <source>Norway</source>
      <translation>Norwegen</translation>
    </message>
    <message>
      <source>the out-of-hours doctors (legevakt)</source>
      <translation>der Bereitschaftsdienst (legevakt)</translation>
    </message>
    <message>
      <source>Oman</source>
      <translation>Oman</translation>
    </message>
    <message>
      <source>Panama</source>
      <translation>Panama</translation>
    </message>
    <message>
      <source>Philippines</source>
      <translation>Philippinen</translation>
    </message>
    <message>
      <source>Poland</source>
      <translation>Polen</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>SNS 24</source>
      <translation>SNS 24</translation>
    </message>
    <message>
      <source>Puerto Rico</source>
      <translation>Puerto Rico</translation>
    </message>
    <message>
      <source>Qatar</source>
      <translation>Katar</translation>
    </message>
    <message>
      <source>Romania</source>
      <translation>Rumänien</translation>
    </message>
    <message>
      <source>Russia</source>
      <translation>Russland</translation>
    </message>
    <message>
      <source>San Marino</source>
      <translation>San Marino</translation>
    </message>
    <message>
      <source>Saudi Arabia</source>
      <translation>Saudi-Arabien</translation>
    </message>
    <message>
      <source>Serbia</source>
      <translation>Serbien</translation>
    </message>
    <message>
      <source>Singapore</source>
      <translation>Singapur</translation>
    </message>
    <message>
      <source>Slovakia</source>
      <translation>Slowakei</translation>
    </message>
    <message>
      <source>Slovenia</source>
      <translation>Slowenien</translation>
    </message>
    <message>
      <source>South Africa</source>
      <translation>Südafrika</translation>
    </message>
    <message>
      <source>112 works from mobile phones. From other phones, phone 10177.</source>
      <translation>112 geht von Mobiltelefonen. Von anderen Telefonen ruf 10177 an.</translation>
    </message>
    <message>
      <source>South Korea</source>
      <translation>Südkorea</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Spanien</translation>
    </message>
    <message>
      <source>Sri Lanka</source>
      <translation>Sri Lanka</translation>
    </message>
    <message>
      <source>Sweden</source>
      <translation>Schweden</translation>
    </message>
    <message>
      <source>1177</source>
      <translation>1177</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Schweiz</translation>
    </message>
    <message>
      <source>Taiwan</source>
      <translation>Taiwan</translation>
    </message>
    <message>
      <source>Thailand</source>
      <translation>Thailand</translation>
    </message>
    <message>
      <source>Tunisia</source>
      <translation>Tunesien</translation>
    </message>
    <message>
      <source>Türkiye</source>
      <translation>Türkei</translation>
    </message>
    <message>
      <source>Ukraine</source>
      <translation>Ukraine</translation>
    </message>
    <message>
      <source>United Arab Emirates</source>
      <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
      <source>NHS 111</source>
      <translation>NHS 111</translation>
    </message>
    <message>
      <source>111 is for England, Scotland and Wales. In Northern Ireland, phone 999.</source>
      <translation>111 gilt für England, Schottland und Wales. In Nordirland ruf 999 an.</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>Vereinigte Staaten</translation>
    </message>
    <message>
      <source>Uruguay</source>
      <translation>Uruguay</translation>
    </message>
    <message>
      <source>Vietnam</source>
      <translation>Vietnam</translation>
    </message>
    <message>
      <source>Another country</source>
      <translation>Ein anderes Land</translation>
    </message>
    <message>
      <source>112 works on most mobile phones. If it does not, phone your local emergency number.</source>
      <translation>112 geht auf den meisten Mobiltelefonen. Wenn nicht, ruf die Notrufnummer deines Landes an.</translation>
    </message>
    <message>
      <source>You told us about {short}.</source>
      <translation>Das hast du uns gesagt: {short}.</translation>
    </message>
    <message>
      <source>You were not sure about {short}.</source>
      <translation>Hier warst du nicht sicher: {short}.</translation>
    </message>
    <message>
      <source>Say this on the phone</source>
      <translation>Sag das am Telefon</translation>
    </message>
    <message>
      <source>Do</source>
      <translation>Tu das</translation>
    </message>
    <message>
      <source>Don't</source>
      <translation>Lass das</translation>
    </message>
    <message>
      <source>What you can ask</source>
      <translation>Was du fragen kannst</translation>
    </message>
    <message>
      <source>Your running programme is locked here. Your diary, charts and backups stay open.</source>
      <translation>Dein Laufprogramm ist hier gesperrt. Tagebuch, Diagramme und Sicherungen bleiben offen.</translation>
    </message>
    <message>
      <source>Please don't use audio tracks, cards or calendar dates you already took along.</source>
      <translation>Bitte benutze keine Tonspuren, Karten oder Kalendertermine, die du schon mitgenommen hast.</translation>
    </message>
    <message>
      <source>If you have been told that walking is fine for you, you can go on walking.</source>
      <translation>Wenn dir gesagt wurde, dass Gehen für dich in Ordnung ist, kannst du weiter gehen.</translation>
    </message>
    <message>
      <source>Did you answer by mistake? You can answer this question again today. We ask it in full, and the diary keeps both answers.</source>
      <translation>Hast du dich vertan? Heute kannst du diese Frage noch einmal beantworten. Wir stellen sie vollständig, und das Tagebuch behält beide Antworten.</translation>
    </message>
    <message>
      <source>This answer is from an earlier day, so it can't be changed. It is part of what your clinician needs to know.</source>
      <translation>Diese Antwort ist von einem früheren Tag, darum kann sie nicht geändert werden. Sie gehört zu dem, was deine Fachperson wissen muss.</translation>
    </message>
    <message>
      <source>We don't know your country, so we can't name an advice line.</source>
      <translation>Wir kennen dein Land nicht, darum können wir keine ärztliche Beratungsnummer nennen.</translation>
    </message>
    <message>
      <source>Emergency</source>
      <translation>Notfall</translation>
    </message>
    <message>
      <source>Get emergency help now.</source>
      <translation>Hol jetzt Notfallhilfe.</translation>
    </message>
    <message>
      <source>Needs checking now</source>
      <translation>Muss jetzt abgeklärt werden</translation>
    </message>
    <message>
      <source>Phone the advice line now.</source>
      <translation>Ruf jetzt die ärztliche Beratungsnummer an.</translation>
    </message>
    <message>
      <source>Phone the emergency number now.</source>
      <translation>Ruf jetzt den Notruf an.</translation>
    </message>
    <message>
      <source>You can't tell, and you don't have to. Someone trained should ask you the right questions today.</source>
      <translation>Du kannst es nicht sagen, und du musst es nicht. Jemand, der dafür ausgebildet ist, sollte dir heute die richtigen Fragen stellen.</translation>
    </message>
    <message>
      <source>If it gets worse, or you become sure, phone {number} at once.</source>
      <translation>Wenn es schlimmer wird oder du dir sicher wirst, ruf sofort {number} an.</translation>
    </message>
    <message>
      <source>It can mean that the nerves at the bottom of your spine are being squeezed. This is rare. Quick treatment can protect your bladder, your bowel and your legs.</source>
      <translation>Es kann bedeuten, dass die Nerven am unteren Ende deiner Wirbelsäule gequetscht werden. Das ist selten. Schnelle Behandlung kann Blase, Darm und Beine schützen.</translation>
    </message>
    <message>
      <source>I have back pain and numbness or a changed feeling between my legs, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und Taubheit oder ein verändertes Gefühl zwischen den Beinen, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have numbness or a changed feeling between my legs, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und vielleicht Taubheit oder ein verändertes Gefühl zwischen den Beinen, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>Phone now, or have someone take you to the emergency department.</source>
      <translation>Ruf jetzt an, oder lass dich in die Notaufnahme bringen.</translation>
    </message>
    <message>
      <source>Take this page with you.</source>
      <translation>Nimm diese Seite mit.</translation>
    </message>
    <message>
      <source>Don't wait to see if it settles.</source>
      <translation>Warte nicht ab, ob es sich legt.</translation>
    </message>
    <message>
      <source>Don't drive yourself.</source>
      <translation>Fahr nicht selbst.</translation>
    </message>
    <message>
      <source>I have back pain and new trouble with my bladder, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und neue Probleme mit der Blase, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have new trouble with my bladder, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und vielleicht neue Probleme mit der Blase, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain, and I have leaked poo or lost the feeling there, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen, und mir ist ungewollt Stuhl abgegangen oder mir fehlt dort das Gefühl, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have lost control or feeling in my bowel, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und vielleicht die Kontrolle oder das Gefühl im Darm verloren, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>It can mean that the nerves at the bottom of your spine are being squeezed. This is rare. Quick treatment can protect these nerves. The people on the phone are used to hearing about this.</source>
      <translation>Es kann bedeuten, dass die Nerven am unteren Ende deiner Wirbelsäule gequetscht werden. Das ist selten. Schnelle Behandlung kann diese Nerven schützen. Die Menschen am Telefon sind es gewohnt, davon zu hören.</translation>
    </message>
    <message>
      <source>I have back pain and a new change in sexual feeling or function, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und eine neue Veränderung beim sexuellen Empfinden oder der Sexualfunktion, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain, and there may be a new change in my sexual feeling or function, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und vielleicht eine neue Veränderung beim sexuellen Empfinden oder der Sexualfunktion, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>It can mean that nerves in your spine are being squeezed. This is rare. Quick treatment can protect your legs, your bladder and your bowel.</source>
      <translation>Es kann bedeuten, dass Nerven in deiner Wirbelsäule gequetscht werden. Das ist selten. Schnelle Behandlung kann Beine, Blase und Darm schützen.</translation>
    </message>
    <message>
      <source>I have back pain with pain, numbness or weakness down both legs, or weakness that is quickly getting worse, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen mit Schmerzen, Taubheit oder Schwäche in beiden Beinen oder Schwäche, die rasch schlimmer wird, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have trouble spreading down both legs or weakness that is getting worse, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Ich habe Rückenschmerzen und vielleicht Beschwerden, die in beide Beine ausstrahlen, oder Schwäche, die schlimmer wird, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom untersucht werden muss.</translation>
    </message>
    <message>
      <source>It can come from your heart or your lungs. That has to be checked at once, whatever your back is doing.</source>
      <translation>Es kann von deinem Herzen oder deiner Lunge kommen. Das muss sofort abgeklärt werden, egal wie es deinem Rücken geht.</translation>
    </message>
    <message>
      <source>I have chest pain, or I am very short of breath, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Ich habe Brustschmerzen oder starke Atemnot, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Problem an Herz oder Lunge untersucht werden muss.</translation>
    </message>
    <message>
      <source>I may have chest pain or be very short of breath, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Ich habe vielleicht Brustschmerzen oder starke Atemnot, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Problem an Herz oder Lunge untersucht werden muss.</translation>
    </message>
    <message>
      <source>Stop what you are doing and sit down.</source>
      <translation>Hör auf mit dem, was du tust, und setz dich hin.</translation>
    </message>
    <message>
      <source>Phone now, and tell someone near you.</source>
      <translation>Ruf jetzt an, und sag jemandem in deiner Nähe Bescheid.</translation>
    </message>
    <message>
      <source>Don't wait to see if it passes.</source>
      <translation>Warte nicht ab, ob es vorbeigeht.</translation>
    </message>
    <message>
      <source>Don't walk or run to get there.</source>
      <translation>Geh oder lauf nicht selbst dorthin.</translation>
    </message>
    <message>
      <source>An accident can break a bone in the spine. That has to be ruled out first.</source>
      <translation>Bei einem Unfall kann ein Knochen der Wirbelsäule brechen. Das muss zuerst ausgeschlossen werden.</translation>
    </message>
    <message>
      <source>My back has hurt since an accident on ________, and nobody has checked it. A back-pain checklist says I need checking today for a broken bone in my spine.</source>
      <translation>Mein Rücken tut seit einem Unfall am ________ weh, und niemand hat das untersucht. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf einen Knochenbruch an der Wirbelsäule untersucht werden muss.</translation>
    </message>
    <message>
      <source>My back may have been hurt in an accident on ________, and nobody has checked it. A back-pain checklist says I need checking today for a broken bone in my spine.</source>
      <translation>Mein Rücken wurde vielleicht bei einem Unfall am ________ verletzt, und niemand hat das untersucht. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf einen Knochenbruch an der Wirbelsäule untersucht werden muss.</translation>
    </message>
    <message>
      <source>Phone now and ask where you should be checked.</source>
      <translation>Ruf jetzt an und frag, wo du untersucht werden sollst.</translation>
    </message>
    <message>
      <source>Move as little as you need to until then.</source>
      <translation>Beweg dich bis dahin so wenig wie nötig.</translation>
    </message>
    <message>
      <source>Don't run, lift or exercise.</source>
      <translation>Lauf nicht, heb nichts, und trainiere nicht.</translation>
    </message>
    <message>
      <source>Fainting around exercise can come from your heart. It has to be checked before you exercise again.</source>
      <translation>Ohnmacht bei oder nach Anstrengung kann vom Herzen kommen. Das muss abgeklärt werden, bevor du dich wieder anstrengst.</translation>
    </message>
    <message>
      <source>I fainted on ________, around exercise. A back-pain checklist says I need checking today for a heart problem.</source>
      <translation>Ich war am ________ ohnmächtig, bei oder nach Anstrengung. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Herzproblem untersucht werden muss.</translation>
    </message>
    <message>
      <source>I may have fainted on ________, around exercise. A back-pain checklist says I need checking today for a heart problem.</source>
      <translation>Ich war am ________ vielleicht ohnmächtig, bei oder nach Anstrengung. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Herzproblem untersucht werden muss.</translation>
    </message>
    <message>
      <source>Sit or lie down, and phone now.</source>
      <translation>Setz oder leg dich hin, und ruf jetzt an.</translation>
    </message>
    <message>
      <source>Ask someone to stay with you.</source>
      <translation>Bitte jemanden, bei dir zu bleiben.</translation>
    </message>
    <message>
      <source>Don't exercise.</source>
      <translation>Streng dich nicht an.</translation>
    </message>
    <message>
      <source>Fainting, chest pain and being very short of breath can come from your heart or your lungs. That has to be checked at once.</source>
      <translation>Ohnmacht, Brustschmerzen und starke Atemnot können vom Herzen oder von der Lunge kommen. Das muss sofort abgeklärt werden.</translation>
    </message>
    <message>
      <source>I have had a faint, chest pain or bad breathlessness, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Ich hatte eine Ohnmacht, Brustschmerzen oder schlimme Atemnot, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Problem an Herz oder Lunge untersucht werden muss.</translation>
    </message>
    <message>
      <source>I may have had a faint, chest pain or bad breathlessness, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Ich hatte vielleicht eine Ohnmacht, Brustschmerzen oder schlimme Atemnot, seit ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Problem an Herz oder Lunge untersucht werden muss.</translation>
    </message>
    <message>
      <source>These signs can mean that nerves in your spine are being squeezed or that a bone is broken. Both are rare. Quick treatment can protect your bladder, your bowel and your legs.</source>
      <translation>Diese Anzeichen können bedeuten, dass Nerven in deiner Wirbelsäule gequetscht werden oder ein Knochen gebrochen ist. Beides ist selten. Schnelle Behandlung kann Blase, Darm und Beine schützen.</translation>
    </message>
    <message>
      <source>I have back pain and a new warning sign, since ________. The sign is ________. A back-pain checklist says I need checking today for cauda equina syndrome or a broken bone in my spine.</source>
      <translation>Ich habe Rückenschmerzen und ein neues Warnzeichen, seit ________. Das Zeichen ist ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom oder einen Knochenbruch an der Wirbelsäule untersucht werden muss.</translation>
    </message>
    <message>
      <source>I have back pain and maybe a new warning sign, since ________. The sign is ________. A back-pain checklist says I need checking today for cauda equina syndrome or a broken bone in my spine.</source>
      <translation>Ich habe Rückenschmerzen und vielleicht ein neues Warnzeichen, seit ________. Das Zeichen ist ________. Eine Checkliste für Rückenschmerzen sagt, dass ich heute auf ein Cauda-equina-Syndrom oder einen Knochenbruch an der Wirbelsäule untersucht werden muss.</translation>
    </message>
    <message>
      <source>Say which sign it is.</source>
      <translation>Sag, welches Zeichen es ist.</translation>
    </message>
    <message>
      <source>See a clinician soon</source>
      <translation>Lass dich bald von einer Fachperson untersuchen</translation>
    </message>
    <message>
      <source>Have this looked at soon, before you run.</source>
      <translation>Lass das bald untersuchen, bevor du läufst.</translation>
    </message>
    <message>
      <source>It may turn out to be nothing serious. Some causes need treatment of their own, and only a clinician can tell.</source>
      <translation>Vielleicht ist es nichts Ernstes. Manche Ursachen brauchen eine eigene Behandlung, und nur eine Fachperson kann das sagen.</translation>
    </message>
    <message>
      <source>What could be behind this?</source>
      <translation>Was könnte dahinterstecken?</translation>
    </message>
    <message>
      <source>Do I need any tests?</source>
      <translation>Brauche ich Untersuchungen?</translation>
    </message>
    <message>
      <source>When may I start to run and walk, and how much?</source>
      <translation>Wann darf ich anfangen zu laufen und zu gehen, und wie viel?</translation>
    </message>
    <message>
      <source>If you get new numbness between your legs, bladder or bowel trouble, weakness in both legs or chest pain, phone {number} at once.</source>
      <translation>Wenn du neue Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, Schwäche in beiden Beinen oder Brustschmerzen bekommst, ruf sofort {number} an.</translation>
    </message>
    <message>
      <source>Talk to a clinician first</source>
      <translation>Sprich zuerst mit einer Fachperson</translation>
    </message>
    <message>
      <source>Ask a clinician before you run.</source>
      <translation>Frag eine Fachperson, bevor du läufst.</translation>
    </message>
    <message>
      <source>Running may still be right for you. Someone who knows your history should help you decide.</source>
      <translation>Laufen kann trotzdem richtig für dich sein. Jemand, der deine Vorgeschichte kennt, sollte dir bei der Entscheidung helfen.</translation>
    </message>
    <message>
      <source>May I try a run-walk programme that starts with 15 seconds of running?</source>
      <translation>Darf ich ein Lauf-Geh-Programm versuchen, das mit 15 Sekunden Laufen beginnt?</translation>
    </message>
    <message>
      <source>Is there a stage or a pain level I should not go past?</source>
      <translation>Gibt es eine Stufe oder eine Schmerzstärke, die ich nicht überschreiten soll?</translation>
    </message>
    <message>
      <source>What should make me stop?</source>
      <translation>Wobei soll ich aufhören?</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <source>Talk to a clinician about your pain.</source>
      <translation>Sprich mit einer Fachperson über deine Schmerzen.</translation>
    </message>
    <message>
      <source>With pain this strong or this easily stirred up, running now may set you back. Help with the pain comes first.</source>
      <translation>Bei so starken oder so leicht aufflammenden Schmerzen kann Laufen dich jetzt zurückwerfen. Zuerst kommt Hilfe gegen die Schmerzen.</translation>
    </message>
    <message>
      <source>What can ease my pain for now?</source>
      <translation>Was kann meine Schmerzen jetzt lindern?</translation>
    </message>
    <message>
      <source>Which kind of movement suits me at this point?</source>
      <translation>Welche Art von Bewegung passt im Moment zu mir?</translation>
    </message>
    <message>
      <source>How will I know that I can try running?</source>
      <translation>Woran merke ich, dass ich das Laufen versuchen kann?</translation>
    </message>
    <message>
      <source>Talk to a clinician</source>
      <translation>Sprich mit einer Fachperson</translation>
    </message>
    <message>
      <source>Stop running for now and have this looked at.</source>
      <translation>Lauf vorerst nicht, und lass das untersuchen.</translation>
    </message>
    <message>
      <source>Something new happened. It may be minor, but it should be looked at before you load it again.</source>
      <translation>Etwas Neues ist passiert. Es ist vielleicht nur eine Kleinigkeit, aber es sollte untersucht werden, bevor du die Stelle wieder belastest.</translation>
    </message>
    <message>
      <source>What is this, and how long does it need?</source>
      <translation>Was ist das, und wie lange braucht es?</translation>
    </message>
    <message>
      <source>What may I do until then?</source>
      <translation>Was darf ich bis dahin tun?</translation>
    </message>
    <message>
      <source>When may I run again, and at which stage?</source>
      <translation>Wann darf ich wieder laufen, und auf welcher Stufe?</translation>
    </message>
    <message>
      <source>See a clinician</source>
      <translation>Lass dich von einer Fachperson untersuchen</translation>
    </message>
    <message>
      <source>Stop running and see a clinician now.</source>
      <translation>Hör auf zu laufen, und lass dich jetzt von einer Fachperson untersuchen.</translation>
    </message>
    <message>
      <source>New numbness or weakness can mean that a nerve is being pressed. The sooner it is looked at, the better.</source>
      <translation>Neue Taubheit oder Schwäche kann bedeuten, dass auf einen Nerv gedrückt wird. Je früher das untersucht wird, desto besser.</translation>
    </message>
    <message>
      <source>Is a nerve being pressed?</source>
      <translation>Wird auf einen Nerv gedrückt?</translation>
    </message>
    <message>
      <source>If it is in both legs, gets worse quickly, or comes with numbness between your legs or bladder or bowel trouble, phone {number} at once.</source>
      <translation>Wenn es in beiden Beinen ist, rasch schlimmer wird oder mit Taubheit zwischen den Beinen oder Problemen mit Blase oder Darm kommt, ruf sofort {number} an.</translation>
    </message>
    <message>
      <source>Walk for now, and talk to a clinician</source>
      <translation>Geh vorerst nur, und sprich mit einer Fachperson</translation>
    </message>
    <message>
      <source>By our guide, two of your last four sessions were clearly too much. That is useful to know, and nothing you did wrong. A clinician can help you find a better way in.</source>
      <translation>Nach unserem Richtwert waren zwei deiner letzten vier Einheiten deutlich zu viel. Das ist gut zu wissen, und du hast nichts falsch gemacht. Eine Fachperson kann dir helfen, einen besseren Einstieg zu finden.</translation>
    </message>
    <message>
      <source>Should I change how I run, or what I do between sessions?</source>
      <translation>Soll ich ändern, wie ich laufe oder was ich zwischen den Einheiten tue?</translation>
    </message>
    <message>
      <source>Which step should I go on with?</source>
      <translation>Mit welchem Schritt soll ich weitermachen?</translation>
    </message>
    <message>
      <source>Running opens here again when a clinician clears you for it, or sets a step for you, and you write that down. Or you can start afresh. At least 7 days after your last session, do the full check again, and then a test run that goes well.</source>
      <translation>Das Laufen geht hier weiter, wenn eine Fachperson dich dafür freigibt oder einen Schritt für dich festlegt und du das aufschreibst. Oder du fängst neu an. Mach mindestens 7 Tage nach deiner letzten Einheit den ganzen Check noch einmal, und dann einen Testlauf, der gut geht.</translation>
    </message>
    <message>
      <source>By our guide, your last session was clearly too much, and there is no smaller running step to go back to. Walking keeps you moving in the meantime.</source>
      <translation>Nach unserem Richtwert war deine letzte Einheit deutlich zu viel, und es gibt keinen kleineren Laufschritt, zu dem du zurück könntest. Gehen hält dich inzwischen in Bewegung.</translation>
    </message>
    <message>
      <source>Is running right for me at this point?</source>
      <translation>Ist Laufen im Moment das Richtige für mich?</translation>
    </message>
    <message>
      <source>What could I do instead for a while?</source>
      <translation>Was könnte ich eine Zeit lang stattdessen tun?</translation>
    </message>
    <message>
      <source>Your pain has been rising</source>
      <translation>Deine Schmerzen nehmen zu</translation>
    </message>
    <message>
      <source>Your weekly average went up by 10 points or more in each of the last two weeks. For now we go down a step, or stay where you are. Please talk to a clinician about it.</source>
      <translation>Dein Wochendurchschnitt stieg in jeder der letzten zwei Wochen um 10 Punkte oder mehr. Vorerst gehen wir einen Schritt zurück oder bleiben, wo du bist. Bitte sprich mit einer Fachperson darüber.</translation>
    </message>
    <message>
      <source>Why could my pain be rising?</source>
      <translation>Warum könnten meine Schmerzen zunehmen?</translation>
    </message>
    <message>
      <source>Should I go on at a lower stage, or rest?</source>
      <translation>Soll ich auf einer niedrigeren Stufe weitermachen oder ruhen?</translation>
    </message>
    <message>
      <source>You can go on at the lower stage. When your pain stops rising, the steps up come back.</source>
      <translation>Du kannst auf der niedrigeren Stufe weitermachen. Wenn deine Schmerzen nicht mehr zunehmen, kommen die Schritte nach oben zurück.</translation>
    </message>
    <message>
      <source>Keep walking for now</source>
      <translation>Geh vorerst weiter zu Fuß</translation>
    </message>
    <message>
      <source>Your test run hurt more than a little, or something was not recorded. Keep walking, and talk to a clinician about what may help.</source>
      <translation>Dein Testlauf tat mehr als ein wenig weh, oder etwas wurde nicht eingetragen. Geh weiter zu Fuß, und sprich mit einer Fachperson darüber, was helfen kann.</translation>
    </message>
    <message>
      <source>What could make running easier on my back?</source>
      <translation>Was könnte das Laufen für meinen Rücken leichter machen?</translation>
    </message>
    <message>
      <source>Is there something else I should try first?</source>
      <translation>Gibt es etwas anderes, das ich zuerst versuchen sollte?</translation>
    </message>
    <message>
      <source>We ask again after 7 days. Then you can do another test run.</source>
      <translation>Nach 7 Tagen fragen wir wieder. Dann kannst du noch einen Testlauf machen.</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>no running for now</source>
      <translation>vorerst kein Laufen</translation>
    </message>
    <message>
      <source>Something you told us needs to be looked at first. The card says what to do and how running opens again.</source>
      <translation>Etwas, das du uns gesagt hast, muss zuerst abgeklärt werden. Die Karte sagt, was zu tun ist und wie das Laufen wieder freigegeben wird.</translation>
    </message>
    <message>
      <source>do the full check first</source>
      <translation>zuerst der ganze Check</translation>
    </message>
    <message>
      <source>We ask these questions before you start and again after 84 days, because things can change.</source>
      <translation>Wir stellen diese Fragen, bevor du anfängst, und nach 84 Tagen wieder, weil sich etwas ändern kann.</translation>
    </message>
    <message>
      <source>take the time you need</source>
      <translation>nimm dir die Zeit, die du brauchst</translation>
    </message>
    <message>
      <source>You told us that you are ill or away. Choose "I'm back" when you want to go on.</source>
      <translation>Du hast uns gesagt, dass du krank oder weg bist. Wähle „Ich bin wieder da“, wenn du weitermachen willst.</translation>
    </message>
    <message>
      <source>make a new start</source>
      <translation>fang neu an</translation>
    </message>
    <message>
      <source>Your last session was {days} days ago. After such a long break we begin afresh: first the full check, then a new start.</source>
      <translation>Deine letzte Einheit war vor {days} Tagen. Nach einer so langen Pause beginnen wir von vorn: zuerst der ganze Check, dann ein Neuanfang.</translation>
    </message>
    <message>
      <source>a walk, then a test run</source>
      <translation>Gehen, dann ein Testlauf</translation>
    </message>
    <message>
      <source>A short test run shows where to begin. If your last one hurt more than a little, or something was not recorded, we ask again 7 days after it. Until then, keep walking.</source>
      <translation>Ein kurzer Testlauf zeigt, wo du anfängst. Wenn dein letzter mehr als ein wenig wehtat oder etwas nicht eingetragen wurde, fragen wir 7 Tage danach wieder. Geh bis dahin weiter zu Fuß.</translation>
    </message>
    <message>
      <source>a walk, and talk to a clinician</source>
      <translation>Gehen, und sprich mit einer Fachperson</translation>
    </message>
    <message>
      <source>By our guide, two of your last four sessions were clearly too much. A clinician can help you find a better way in.</source>
      <translation>Nach unserem Richtwert waren zwei deiner letzten vier Einheiten deutlich zu viel. Eine Fachperson kann dir helfen, einen besseren Einstieg zu finden.</translation>
    </message>
    <message>
      <source>By our guide, your last session was clearly too much, and there is no smaller running step to go back to.</source>
      <translation>Nach unserem Richtwert war deine letzte Einheit deutlich zu viel, und es gibt keinen kleineren Laufschritt, zu dem du zurück könntest.</translation>
    </message>
    <message>
      <source>the step your physio set</source>
      <translation>der Schritt, den deine Physiotherapie festgelegt hat</translation>
    </message>
    <message>
      <source>{by} set this step for you on {on}.</source>
      <translation>{by} hat diesen Schritt am {on} für dich festgelegt.</translation>
    </message>
    <message>
      <source>begin at stage {stage}</source>
      <translation>fang auf Stufe {stage} an</translation>
    </message>
    <message>
      <source>Your test run shows where to begin. The first session has the fewest repetitions of this stage.</source>
      <translation>Dein Testlauf zeigt, wo du anfängst. Die erste Einheit hat die wenigsten Wiederholungen dieser Stufe.</translation>
    </message>
    <message>
      <source>a gentler session</source>
      <translation>eine sanftere Einheit</translation>
    </message>
    <message>
      <source>By our guide, your last session was clearly too much. Wait until your pain is back to usual. Then go one stage back, or at stage 1 to its fewest repetitions.</source>
      <translation>Nach unserem Richtwert war deine letzte Einheit deutlich zu viel. Warte, bis deine Schmerzen wieder wie sonst sind. Geh dann eine Stufe zurück, oder auf Stufe 1 auf die wenigsten Wiederholungen.</translation>
    </message>
    <message>
      <source>take it easier, and talk to a clinician</source>
      <translation>mach es dir leichter, und sprich mit einer Fachperson</translation>
    </message>
    <message>
      <source>Your average pain went up by 10 points or more in each of the last two weeks. For now we go down a step, or stay where you are.</source>
      <translation>Deine durchschnittlichen Schmerzen stiegen in jeder der letzten zwei Wochen um 10 Punkte oder mehr. Vorerst gehen wir einen Schritt zurück oder bleiben, wo du bist.</translation>
    </message>
    <message>
      <source>By our guide, your last two sessions were a little too much. A smaller step gives your body time to get used to running.</source>
      <translation>Nach unserem Richtwert waren deine letzten zwei Einheiten ein wenig zu viel. Ein kleinerer Schritt gibt deinem Körper Zeit, sich ans Laufen zu gewöhnen.</translation>
    </message>
    <message>
      <source>Your last session was {days} days ago. After more than two weeks we take a smaller step first.</source>
      <translation>Deine letzte Einheit war vor {days} Tagen. Nach mehr als zwei Wochen machen wir zuerst einen kleineren Schritt.</translation>
    </message>
    <message>
      <source>the same again</source>
      <translation>noch einmal dasselbe</translation>
    </message>
    <message>
      <source>Your last session was {days} days ago. After more than a week we repeat it before moving on.</source>
      <translation>Deine letzte Einheit war vor {days} Tagen. Nach mehr als einer Woche wiederholen wir sie, bevor es weitergeht.</translation>
    </message>
    <message>
      <source>By our guide, your last session was a little too much. Doing the same again gives your body time to get used to it.</source>
      <translation>Nach unserem Richtwert war deine letzte Einheit ein wenig zu viel. Noch einmal dasselbe gibt deinem Körper Zeit, sich daran zu gewöhnen.</translation>
    </message>
    <message>
      <source>go on at stage {stage}</source>
      <translation>mach auf Stufe {stage} weiter</translation>
    </message>
    <message>
      <source>Your latest test run points to stage {stage}. We begin there with its fewest repetitions.</source>
      <translation>Dein neuester Testlauf zeigt auf Stufe {stage}. Wir fangen dort mit den wenigsten Wiederholungen an.</translation>
    </message>
    <message>
      <source>the same again for now</source>
      <translation>vorerst noch einmal dasselbe</translation>
    </message>
    <message>
      <source>Something about your last session is still open. Once it is recorded, you can move on.</source>
      <translation>Etwas an deiner letzten Einheit ist noch offen. Sobald es eingetragen ist, kann es weitergehen.</translation>
    </message>
    <message>
      <source>Your 20-second check is due. Until it is done, we repeat the last step.</source>
      <translation>Dein 20-Sekunden-Check ist fällig. Bis er gemacht ist, wiederholen wir den letzten Schritt.</translation>
    </message>
    <message>
      <source>You did {done} of {planned} repetitions last time. We repeat this step before moving on.</source>
      <translation>Letztes Mal hast du {done} von {planned} Wiederholungen gemacht. Wir wiederholen diesen Schritt, bevor es weitergeht.</translation>
    </message>
    <message>
      <source>the same again, but slower</source>
      <translation>noch einmal dasselbe, aber langsamer</translation>
    </message>
    <message>
      <source>Your back did well, but the effort was {effort} out of 10. Try the same step at a pace at which you can talk.</source>
      <translation>Deinem Rücken ging es gut, aber die Anstrengung war {effort} von 10. Versuch denselben Schritt in einem Tempo, bei dem du reden kannst.</translation>
    </message>
    <message>
      <source>back to where you were</source>
      <translation>zurück, wo du warst</translation>
    </message>
    <message>
      <source>You took a smaller step last time, and it went well. We go back towards the step we suggested then.</source>
      <translation>Letztes Mal hast du einen kleineren Schritt gemacht, und es ging gut. Wir gehen zurück in Richtung des Schritts, den wir damals vorschlugen.</translation>
    </message>
    <message>
      <source>stay at this step</source>
      <translation>bleib bei diesem Schritt</translation>
    </message>
    <message>
      <source>Your last session went well. This is the highest step open to you, set by your physio or by the end of the programme.</source>
      <translation>Deine letzte Einheit ging gut. Das ist der höchste Schritt, der dir offen ist, festgelegt von deiner Physiotherapie oder durch das Ende des Programms.</translation>
    </message>
    <message>
      <source>one step up</source>
      <translation>ein Schritt nach oben</translation>
    </message>
    <message>
      <source>Your last session stayed within our guide, and your back was back to usual by the next morning.</source>
      <translation>Deine letzte Einheit blieb innerhalb unseres Richtwerts, und deinem Rücken ging es am nächsten Morgen wieder wie sonst.</translation>
    </message>
    <message>
      <source>You noted a stop sign.</source>
      <translation>Du hast ein Stoppzeichen angegeben.</translation>
    </message>
    <message>
      <source>Your worst pain was {worst}. The stop level is {stop_level}.</source>
      <translation>Deine stärksten Schmerzen waren {worst}. Der Stoppwert ist {stop_level}.</translation>
    </message>
    <message>
      <source>Your pain rose by {rise} points, from {before} to {worst}. We count 30 points or more as a lot.</source>
      <translation>Deine Schmerzen stiegen um {rise} Punkte, von {before} auf {worst}. 30 Punkte oder mehr zählen wir als viel.</translation>
    </message>
    <message>
      <source>It took more than 48 hours until your back was back to usual.</source>
      <translation>Es dauerte mehr als 48 Stunden, bis dein Rücken wieder wie sonst war.</translation>
    </message>
    <message>
      <source>The next morning your pain was {morning}. The stop level is {stop_level}.</source>
      <translation>Am nächsten Morgen waren deine Schmerzen {morning}. Der Stoppwert ist {stop_level}.</translation>
    </message>
    <message>
      <source>Pain somewhere else reached {elsewhere}. The stop level is {stop_level}.</source>
      <translation>Schmerzen an anderer Stelle erreichten {elsewhere}. Der Stoppwert ist {stop_level}.</translation>
    </message>
    <message>
      <source>Your worst pain was {worst}. That is above {ok_level} and more than 10 points above where you started.</source>
      <translation>Deine stärksten Schmerzen waren {worst}. Das ist über {ok_level} und mehr als 10 Punkte über deinem Anfangswert.</translation>
    </message>
    <message>
      <source>The next morning your pain was {morning}. That is more than 10 points above the {before} you started with.</source>
      <translation>Am nächsten Morgen waren deine Schmerzen {morning}. Das ist mehr als 10 Punkte über den {before}, mit denen du angefangen hast.</translation>
    </message>
    <message>
      <source>Your back was not back to usual by the next morning.</source>
      <translation>Dein Rücken war am nächsten Morgen noch nicht wie sonst.</translation>
    </message>
    <message>
      <source>Pain somewhere else reached {elsewhere}. Our guide is {ok_level} or less.</source>
      <translation>Schmerzen an anderer Stelle erreichten {elsewhere}. Unser Richtwert ist {ok_level} oder weniger.</translation>
    </message>
    <message>
      <source>You did {done} of {planned} repetitions because of how you felt.</source>
      <translation>Du hast wegen deines Befindens {done} von {planned} Wiederholungen gemacht.</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask how your back is. That answer decides about moving on.</source>
      <translation>Morgen früh fragen wir, wie es deinem Rücken geht. Diese Antwort entscheidet, ob es weitergeht.</translation>
    </message>
    <message>
      <source>How your back was the next morning is not recorded.</source>
      <translation>Wie es deinem Rücken am nächsten Morgen ging, ist nicht eingetragen.</translation>
    </message>
    <message>
      <source>Your pain before the session is not recorded.</source>
      <translation>Deine Schmerzen vor der Einheit sind nicht eingetragen.</translation>
    </message>
    <message>
      <source>Your worst pain during the session is not recorded.</source>
      <translation>Deine stärksten Schmerzen während der Einheit sind nicht eingetragen.</translation>
    </message>
    <message>
      <source>Part of your diary was lost when its file was damaged. An answer that says you should wait may have been in it, so we ask again before your next run. If a card told you to wait, it still counts.</source>
      <translation>Ein Teil deines Tagebuchs ging verloren, als seine Datei beschädigt wurde. Darin kann eine Antwort gewesen sein, nach der du warten solltest. Darum fragen wir vor deinem nächsten Lauf noch einmal. Hat dir eine Karte gesagt, dass du warten sollst, gilt das weiter.</translation>
    </message>
    <message>
      <source>Your last three sessions felt easy and went well. If you like, the first step of the next stage is open too.</source>
      <translation>Deine letzten drei Einheiten waren leicht und gingen gut. Wenn du willst, ist auch der erste Schritt der nächsten Stufe offen.</translation>
    </message>
    <message>
      <source>On {on}, {by} set stage {stage} as the highest, so we stay within it.</source>
      <translation>Am {on} hat {by} Stufe {stage} als höchste festgelegt, darum gehen wir nicht darüber hinaus.</translation>
    </message>
    <message>
      <source>The programme ends at stage {stage}, so we stay within it.</source>
      <translation>Das Programm endet auf Stufe {stage}, darum gehen wir nicht darüber hinaus.</translation>
    </message>
    <message>
      <source>On {on}, {by} set stage {stage} as the highest.</source>
      <translation>Am {on} hat {by} Stufe {stage} als höchste festgelegt.</translation>
    </message>
    <message>
      <source>On {on}, {by} set {stop_level} as the stop level.</source>
      <translation>Am {on} hat {by} {stop_level} als Stoppwert festgelegt.</translation>
    </message>
    <message>
      <source>On {on}, {by} set {ok_level} as the pain that is fine while running.</source>
      <translation>Am {on} hat {by} {ok_level} als Schmerzwert festgelegt, der beim Laufen in Ordnung ist.</translation>
    </message>
    <message>
      <source>On {on}, {by} set the rest days between sessions to {days}.</source>
      <translation>Am {on} hat {by} die Ruhetage zwischen den Einheiten auf {days} festgelegt.</translation>
    </message>
    <message>
      <source>On {on}, {by} set the sessions a week to {days}.</source>
      <translation>Am {on} hat {by} die Einheiten pro Woche auf {days} festgelegt.</translation>
    </message>
    <message>
      <source>Your pain right now is {before}. From {stop_level} on, we suggest a walk or a rest today.</source>
      <translation>Deine Schmerzen sind gerade {before}. Ab {stop_level} schlagen wir heute Gehen oder Ruhe vor.</translation>
    </message>
    <message>
      <source>This app's guide: worst pain {ok_level} or less, or no more than 10 above where you started, and back to usual by the next morning.</source>
      <translation>Der Richtwert dieser App: stärkste Schmerzen {ok_level} oder weniger, oder höchstens 10 über deinem Anfangswert, und am nächsten Morgen wieder wie sonst.</translation>
    </message>
    <message>
      <source>Your physio's guide: worst pain {ok_level} or less, or no more than 10 above where you started, and back to usual by the next morning.</source>
      <translation>Der Richtwert deiner Physiotherapie: stärkste Schmerzen {ok_level} oder weniger, oder höchstens 10 über deinem Anfangswert, und am nächsten Morgen wieder wie sonst.</translation>
    </message>
    <message>
      <source>You decide. A smaller step, a walk or a rest is always open to you.</source>
      <translation>Du entscheidest. Ein kleinerer Schritt, Gehen oder Ruhe steht dir immer offen.</translation>
    </message>
    <message>
      <source>This is a guide, not a promise. No study has tested these pain levels for back pain.</source>
      <translation>Das ist ein Richtwert, kein Versprechen. Keine Studie hat diese Schmerzwerte bei Rückenschmerzen geprüft.</translation>
    </message>
  </context>
  <context>
    <name>exercises</name>
    <message>
      <source>Loosen up before you walk. Leave out what you like. If one of them hurts more than usual, leave it out.</source>
      <translation>Mach dich locker, bevor du losgehst. Lass weg, was du willst. Wenn eine Übung mehr wehtut als sonst, lass sie weg.</translation>
    </message>
    <message>
      <source>March on the spot</source>
      <translation>Auf der Stelle marschieren</translation>
    </message>
    <message>
      <source>Stand tall. Lift one knee, put the foot down, then lift the other. Let your arms swing along. Small lifts are fine. Go on for 30 seconds.</source>
      <translation>Steh aufrecht. Heb ein Knie, setz den Fuß ab, dann heb das andere. Lass die Arme mitschwingen. Du musst die Knie nicht hoch heben. Mach 30 Sekunden weiter.</translation>
    </message>
    <message>
      <source>Up on your toes</source>
      <translation>Auf die Zehen</translation>
    </message>
    <message>
      <source>Put both hands on a wall. Rise slowly onto your toes, wait a moment, and come down slowly. Do this 10 times.</source>
      <translation>Leg beide Hände an eine Wand. Geh langsam auf die Zehenspitzen, warte einen Moment, und komm langsam herunter. Mach das 10-mal.</translation>
    </message>
    <message>
      <source>Leg swings</source>
      <translation>Beinschwünge</translation>
    </message>
    <message>
      <source>Hold on to a chair or a wall. Let one leg swing forward and back from the hip, low and loose. Keep your back still. 8 swings, then the other leg.</source>
      <translation>Halte dich an einem Stuhl oder einer Wand fest. Lass ein Bein aus der Hüfte vor und zurück schwingen, tief und locker. Halte den Rücken ruhig. 8 Schwünge, dann das andere Bein.</translation>
    </message>
    <message>
      <source>Hips from side to side</source>
      <translation>Hüfte von Seite zu Seite</translation>
    </message>
    <message>
      <source>Stand with your feet apart and your hands on your hips. Move your hips slowly to one side, then to the other. Go only as far as it feels easy. 8 times each way.</source>
      <translation>Steh mit den Füßen auseinander und den Händen an der Hüfte. Schieb die Hüfte langsam zu einer Seite, dann zur anderen. Nur so weit, wie es leicht geht. 8-mal je Seite.</translation>
    </message>
    <message>
      <source>Gentle turns</source>
      <translation>Sanfte Drehungen</translation>
    </message>
    <message>
      <source>Cross your arms on your chest. Turn your upper body slowly to one side, come back, then turn to the other. Keep your feet where they are. 8 times each way.</source>
      <translation>Kreuz die Arme vor der Brust. Dreh den Oberkörper langsam zu einer Seite, komm zurück, dann zur anderen. Die Füße bleiben, wo sie sind. 8-mal je Seite.</translation>
    </message>
    <message>
      <source>Small knee bends</source>
      <translation>Kleine Kniebeugen</translation>
    </message>
    <message>
      <source>Hold your arms out in front. Push your hips back and bend your knees a little, as if you were about to sit down. Stand up again. Do this 8 times.</source>
      <translation>Streck die Arme nach vorn. Schieb die Hüfte zurück und beug die Knie ein wenig, als wolltest du dich setzen. Steh wieder auf. Mach das 8-mal.</translation>
    </message>
  </context>
  <context>
    <name>learn</name>
    <message>
      <source>What non-specific back pain is</source>
      <translation>Was unspezifische Rückenschmerzen sind</translation>
    </message>
    <message>
      <source>Why most back pain has no single cause, and what tends to happen.</source>
      <translation>Warum die meisten Rückenschmerzen keine einzelne Ursache haben, und wie es meist weitergeht.</translation>
    </message>
    <message>
      <source>From bed rest to movement</source>
      <translation>Von der Bettruhe zur Bewegung</translation>
    </message>
    <message>
      <source>How the advice changed, and why.</source>
      <translation>Wie sich der Rat geändert hat, und warum.</translation>
    </message>
    <message>
      <source>Discs, scans and running</source>
      <translation>Bandscheiben, Bilder und Laufen</translation>
    </message>
    <message>
      <source>What studies of runners' backs found, and why that is not proof.</source>
      <translation>Was Studien an den Rücken von Laufenden fanden, und warum das kein Beweis ist.</translation>
    </message>
    <message>
      <source>The trial behind this app</source>
      <translation>Die Studie hinter dieser App</translation>
    </message>
    <message>
      <source>What was done, what came out, and what it can't tell.</source>
      <translation>Was gemacht wurde, was herauskam, und was sie nicht sagen kann.</translation>
    </message>
    <message>
      <source>What flare-ups mean</source>
      <translation>Was Schmerzschübe bedeuten</translation>
    </message>
    <message>
      <source>How to read a rise in pain, and what to do.</source>
      <translation>Wie man mehr Schmerzen einordnet, und was zu tun ist.</translation>
    </message>
    <message>
      <source>Pace, surface and shoes</source>
      <translation>Tempo, Untergrund und Schuhe</translation>
    </message>
    <message>
      <source>How to run easily enough, where, and in what.</source>
      <translation>Wie du leicht genug läufst, wo, und worin.</translation>
    </message>
    <message>
      <source>When to get help</source>
      <translation>Wann du Hilfe brauchst</translation>
    </message>
    <message>
      <source>The signs that need care now, soon, or before you go on.</source>
      <translation>Die Anzeichen, bei denen du jetzt, bald oder vor dem Weitermachen Hilfe brauchst.</translation>
    </message>
    <message>
      <source>Other ways to stay active</source>
      <translation>Andere Arten, aktiv zu bleiben</translation>
    </message>
    <message>
      <source>If running is not for you now.</source>
      <translation>Wenn Laufen gerade nichts für dich ist.</translation>
    </message>
    <message>
      <source>How to use Backstride</source>
      <translation>So benutzt du Backstride</translation>
    </message>
    <message>
      <source>The pages, the keys, where your diary is and what locked means.</source>
      <translation>Die Seiten, die Tasten, wo dein Tagebuch liegt und was „gesperrt“ heißt.</translation>
    </message>
    <message>
      <source>About Backstride</source>
      <translation>Über Backstride</translation>
    </message>
    <message>
      <source>What it is for, its sources and its licences.</source>
      <translation>Wofür es ist, seine Quellen und seine Lizenzen.</translation>
    </message>
  </context>
  <context>
    <name>glossary</name>
    <message>
      <source>Adherence</source>
      <translation>Adhärenz</translation>
    </message>
    <message>
      <source>adherence</source>
      <translation>Adhärenz, Therapietreue</translation>
    </message>
    <message>
      <source>How much of what was planned was done: 2 of 3 sessions is 67 %.</source>
      <translation>Wie viel vom Geplanten gemacht wurde: 2 von 3 Einheiten sind 67 %.</translation>
    </message>
    <message>
      <source>Cauda equina</source>
      <translation>Cauda equina</translation>
    </message>
    <message>
      <source>cauda equina</source>
      <translation>Cauda equina, Cauda-equina-Syndrom</translation>
    </message>
    <message>
      <source>The nerves at the lower end of the spine. Pressure on them is rare and needs care at once.</source>
      <translation>Die Nerven am unteren Ende der Wirbelsäule. Druck darauf ist selten und muss sofort behandelt werden.</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>clearance, clearances, cleared</source>
      <translation>Freigabe, Freigaben, freigegeben</translation>
    </message>
    <message>
      <source>A clinician looked at a warning and said that you may run. You write down who and when.</source>
      <translation>Eine Fachperson hat eine Warnung angesehen und gesagt, dass du laufen darfst. Du schreibst auf, wer und wann.</translation>
    </message>
    <message>
      <source>Clinician</source>
      <translation>Fachperson</translation>
    </message>
    <message>
      <source>clinician, clinicians</source>
      <translation>Fachperson, Fachpersonen</translation>
    </message>
    <message>
      <source>Somebody trained to look after your health: a doctor, physio or nurse, for example.</source>
      <translation>Jemand mit einer Ausbildung für deine Gesundheit: zum Beispiel aus Medizin, Physiotherapie oder Pflege.</translation>
    </message>
    <message>
      <source>Control group</source>
      <translation>Kontrollgruppe</translation>
    </message>
    <message>
      <source>control group, group that waited</source>
      <translation>Kontrollgruppe, wartenden Gruppe</translation>
    </message>
    <message>
      <source>People in a trial who don't get what is tested. The others are compared with them.</source>
      <translation>Menschen in einer Studie, die nicht bekommen, was geprüft wird. Die anderen werden mit ihnen verglichen.</translation>
    </message>
    <message>
      <source>Disc</source>
      <translation>Bandscheibe</translation>
    </message>
    <message>
      <source>discs, disc</source>
      <translation>Bandscheiben, Bandscheibe</translation>
    </message>
    <message>
      <source>A cushion between two bones of the spine, soft inside and tough outside.</source>
      <translation>Ein Polster zwischen zwei Knochen der Wirbelsäule, innen weich und außen fest.</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Anstrengung</translation>
    </message>
    <message>
      <source>effort</source>
      <translation>Anstrengung</translation>
    </message>
    <message>
      <source>How hard it felt, from 0 (nothing) to 10 (as hard as it can be).</source>
      <translation>Wie anstrengend es war, von 0 (gar nicht) bis 10 (so anstrengend wie möglich).</translation>
    </message>
    <message>
      <source>FHIR</source>
      <translation>FHIR</translation>
    </message>
    <message>
      <source>A way to write health data so that the programs of clinics can read it.</source>
      <translation>Eine Art, Gesundheitsdaten so zu schreiben, dass die Programme von Praxen sie lesen können.</translation>
    </message>
    <message>
      <source>Flare-up</source>
      <translation>Schmerzschub</translation>
    </message>
    <message>
      <source>flare-up, flare-ups</source>
      <translation>Schmerzschub, Schmerzschübe, Schub, Schübe</translation>
    </message>
    <message>
      <source>A time when your pain is higher than usual for you.</source>
      <translation>Eine Zeit, in der deine Schmerzen stärker sind, als es bei dir üblich ist.</translation>
    </message>
    <message>
      <source>Guided session</source>
      <translation>Geführte Einheit</translation>
    </message>
    <message>
      <source>guided session</source>
      <translation>geführte Einheit, geführten Einheit</translation>
    </message>
    <message>
      <source>The app leads you: it says when to run and when to walk.</source>
      <translation>Die App führt dich: Sie sagt, wann du läufst und wann du gehst.</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>limits from my physio, limits from your physio</source>
      <translation>Grenzen von meiner Physiotherapie, Grenzen von deiner Physiotherapie</translation>
    </message>
    <message>
      <source>Pain levels, rest days and stages that your physio set for you. They come first.</source>
      <translation>Schmerzwerte, Ruhetage und Stufen, die deine Physiotherapie für dich festgelegt hat. Sie gehen vor.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Durchschnitt</translation>
    </message>
    <message>
      <source>mean running distance, mean pain</source>
      <translation>durchschnittliche Laufstrecke, durchschnittliche Schmerzen, durchschnittlichen Schmerzen</translation>
    </message>
    <message>
      <source>The average: all values added up, and divided by how many there are.</source>
      <translation>Alle Werte zusammengezählt und durch ihre Anzahl geteilt.</translation>
    </message>
    <message>
      <source>Non-specific</source>
      <translation>Unspezifisch</translation>
    </message>
    <message>
      <source>non-specific</source>
      <translation>unspezifisch, unspezifische, unspezifischen, unspezifischer</translation>
    </message>
    <message>
      <source>No scan or test can point to one part of the back as the cause. The pain is real.</source>
      <translation>Kein Bild und kein Test kann eine Stelle am Rücken als Ursache zeigen. Die Schmerzen sind echt.</translation>
    </message>
    <message>
      <source>ODI, RMDQ, PSFS</source>
      <translation>ODI, RMDQ, PSFS</translation>
    </message>
    <message>
      <source>Lists of questions that clinicians use. The total says how much a back gets in the way.</source>
      <translation>Fragebögen, die Fachpersonen nutzen. Die Summe sagt, wie sehr der Rücken dich einschränkt.</translation>
    </message>
    <message>
      <source>Osteoporosis</source>
      <translation>Osteoporose</translation>
    </message>
    <message>
      <source>osteoporosis</source>
      <translation>Osteoporose</translation>
    </message>
    <message>
      <source>Thin bones that break more easily.</source>
      <translation>Dünne Knochen, die leichter brechen.</translation>
    </message>
    <message>
      <source>Physio</source>
      <translation>Physiotherapie</translation>
    </message>
    <message>
      <source>physio, physiotherapist</source>
      <translation>Physiotherapie, Physiotherapeutin, Physiotherapeut</translation>
    </message>
    <message>
      <source>A physiotherapist: a clinician for movement, muscles and joints.</source>
      <translation>Fachpersonen für Bewegung, Muskeln und Gelenke.</translation>
    </message>
    <message>
      <source>Radicular pain</source>
      <translation>Radikuläre Schmerzen</translation>
    </message>
    <message>
      <source>radicular, sciatica, trapped nerve</source>
      <translation>radikuläre, radikulären, Ischias, eingeklemmter Nerv</translation>
    </message>
    <message>
      <source>Pain that runs down a leg because a nerve in the back is pressed or sore.</source>
      <translation>Schmerzen, die ein Bein hinunterziehen, weil ein Nerv im Rücken gedrückt oder gereizt ist.</translation>
    </message>
    <message>
      <source>Repetition</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <source>repetitions, repetition</source>
      <translation>Wiederholungen, Wiederholung</translation>
    </message>
    <message>
      <source>One run and the walk that follows it. A session has six to ten of them.</source>
      <translation>Ein Lauf und das Gehen danach. Eine Einheit hat sechs bis zehn davon.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Übersichtsarbeit</translation>
    </message>
    <message>
      <source>review</source>
      <translation>Übersichtsarbeit</translation>
    </message>
    <message>
      <source>A study that puts together what many other studies found.</source>
      <translation>Eine Studie, die zusammenfasst, was viele andere Studien gefunden haben.</translation>
    </message>
    <message>
      <source>Scoliosis</source>
      <translation>Skoliose</translation>
    </message>
    <message>
      <source>scoliosis</source>
      <translation>Skoliose</translation>
    </message>
    <message>
      <source>A spine that bends to the side.</source>
      <translation>Eine Wirbelsäule, die sich zur Seite biegt.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>stage, stages</source>
      <translation>Stufe, Stufen</translation>
    </message>
    <message>
      <source>One of the 12 rungs of the programme. Each says how long to run and to walk.</source>
      <translation>Eine der 12 Sprossen des Programms. Jede sagt, wie lange du läufst und gehst.</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>one step up, smaller step, lower step</source>
      <translation>ein Schritt nach oben, kleinerer Schritt, kleineren Schritt, niedrigerer Schritt</translation>
    </message>
    <message>
      <source>A stage and how many repetitions of it. The next step is one repetition more.</source>
      <translation>Eine Stufe und wie viele Wiederholungen davon. Der nächste Schritt ist eine Wiederholung mehr.</translation>
    </message>
    <message>
      <source>Steroids</source>
      <translation>Kortison</translation>
    </message>
    <message>
      <source>steroids, steroid</source>
      <translation>Kortison</translation>
    </message>
    <message>
      <source>Strong medicines against inflammation. Taken for long, they can thin the bones.</source>
      <translation>Starke Mittel gegen Entzündung. Lange genommen, können sie die Knochen dünn machen.</translation>
    </message>
    <message>
      <source>Stop sign</source>
      <translation>Stoppzeichen</translation>
    </message>
    <message>
      <source>stop sign, stop signs</source>
      <translation>Stoppzeichen</translation>
    </message>
    <message>
      <source>Something that means: stop running now, such as chest pain or new numbness.</source>
      <translation>Etwas, das heißt: Hör jetzt auf zu laufen. Zum Beispiel Brustschmerzen oder neue Taubheit.</translation>
    </message>
    <message>
      <source>Suitability check</source>
      <translation>Eignungs-Check</translation>
    </message>
    <message>
      <source>suitability check</source>
      <translation>Eignungs-Check, Eignungs-Checks</translation>
    </message>
    <message>
      <source>Questions that show whether something says you should wait, or see a clinician first.</source>
      <translation>Fragen, die zeigen, ob etwas dafür spricht, dass du warten oder zuerst zu einer Fachperson gehen solltest.</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Testlauf</translation>
    </message>
    <message>
      <source>test run, test runs</source>
      <translation>Testlauf, Testläufe</translation>
    </message>
    <message>
      <source>A short easy run, up to two minutes, that shows where to begin.</source>
      <translation>Ein kurzer leichter Lauf, bis zu zwei Minuten, der zeigt, wo du anfängst.</translation>
    </message>
    <message>
      <source>Trial</source>
      <translation>Studie mit Zufallsgruppen</translation>
    </message>
    <message>
      <source>trial, trials</source>
      <translation>ASTEROID-Studie</translation>
    </message>
    <message>
      <source>A study that tests a treatment: chance decides who gets it and who doesn't.</source>
      <translation>Eine Studie, die eine Behandlung prüft: Der Zufall entscheidet, wer sie bekommt und wer nicht.</translation>
    </message>
    <message>
      <source>Warning sign</source>
      <translation>Warnzeichen</translation>
    </message>
    <message>
      <source>warning sign, warning signs, red flags</source>
      <translation>Warnzeichen</translation>
    </message>
    <message>
      <source>Something beside the pain that needs checking, such as fever or numbness.</source>
      <translation>Etwas neben den Schmerzen, das untersucht werden muss, zum Beispiel Fieber oder Taubheit.</translation>
    </message>
  </context>
  <context>
    <name>CardPage</name>
    <message>
      <source>Other ways to stay active</source>
      <translation>Andere Arten, aktiv zu bleiben</translation>
    </message>
    <message>
      <source>This could not be written down yet. {why} What it says still counts.</source>
      <translation>Das konnte noch nicht aufgeschrieben werden. {why} Was hier steht, gilt trotzdem.</translation>
    </message>
    <message>
      <source>This could not be written down yet. What it says still counts.</source>
      <translation>Das konnte noch nicht aufgeschrieben werden. Was hier steht, gilt trotzdem.</translation>
    </message>
    <message>
      <source>Nothing is locked</source>
      <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
      <source>No answer in your diary says that you should wait. Today shows what is next.</source>
      <translation>Keine Antwort in deinem Tagebuch sagt, dass du warten solltest. „Heute“ zeigt, was als Nächstes kommt.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>Your country</source>
      <translation>Dein Land</translation>
    </message>
    <message>
      <source>type or choose</source>
      <translation>tippen oder wählen</translation>
    </message>
    <message>
      <source>A clinician has cleared me</source>
      <translation>Eine Fachperson hat mich freigegeben</translation>
    </message>
    <message>
      <source>My physio said</source>
      <translation>Meine Physiotherapie sagte</translation>
    </message>
    <message>
      <source>Finish the check</source>
      <translation>Den Check beenden</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Den Check noch einmal machen</translation>
    </message>
    <message>
      <source>Print this page</source>
      <translation>Diese Seite drucken</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>I answered by mistake</source>
      <translation>Ich habe mich vertan</translation>
    </message>
    <message>
      <source>Save this answer</source>
      <translation>Diese Antwort speichern</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen, wie es ist</translation>
    </message>
    <message>
      <source>Choose an answer first.</source>
      <translation>Wähle zuerst eine Antwort.</translation>
    </message>
    <message>
      <source>No printer was found. You can save this page as a PDF and print it elsewhere.</source>
      <translation>Kein Drucker gefunden. Du kannst diese Seite als PDF speichern und anderswo drucken.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
      <source>Backstride card.pdf</source>
      <translation>Backstride-Karte.pdf</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <source>Printed on {date} from Backstride, a diary and guide. It does not diagnose, and it is not a certified medical device.</source>
      <translation>Gedruckt am {date} aus Backstride, einem Tagebuch und Begleiter. Es stellt keine Diagnose und ist kein zertifiziertes Medizinprodukt.</translation>
    </message>
  </context>
  <context>
    <name>CardWords</name>
    <message>
      <source>Or {numbers}.</source>
      <translation>Oder {numbers}.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>You have written down who cleared you. One thing is still needed: answer the whole check again, with no “yes” in the safety questions.</source>
      <translation>Du hast aufgeschrieben, wer dich freigegeben hat. Eines fehlt noch: Beantworte den ganzen Check noch einmal, ohne ein „Ja“ bei den Sicherheitsfragen.</translation>
    </message>
    <message>
      <source>You have answered the whole check again. One thing is still needed: a health professional checks you and clears you for this. Write down who and when.</source>
      <translation>Du hast den ganzen Check noch einmal beantwortet. Eines fehlt noch: Eine medizinische Fachperson untersucht dich und gibt dich dafür frei. Schreib auf, wer und wann.</translation>
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message>
      <source>You began a check more than a week ago. Things may have changed since, so it starts again from the first question.</source>
      <translation>Du hast vor mehr als einer Woche einen Check begonnen. Seitdem kann sich etwas geändert haben, darum beginnt er wieder mit der ersten Frage.</translation>
    </message>
    <message>
      <source>No clinician has checked this translation yet.</source>
      <translation>Diese Übersetzung ist noch nicht von einer Fachperson geprüft.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Finish the check</source>
      <translation>Den Check beenden</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Answers are saved as you go</source>
      <translation>Antworten werden sofort gespeichert</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Einen Moment: Dein Tagebuch wird geöffnet.</translation>
    </message>
    <message>
      <source>Choose one answer first. “I'm not sure” is an answer too.</source>
      <translation>Wähle zuerst eine Antwort. „Ich bin nicht sicher“ ist auch eine Antwort.</translation>
    </message>
    <message>
      <source>Something is not answered yet. “Not sure” is an answer too.</source>
      <translation>Etwas ist noch nicht beantwortet. „Unsicher“ ist auch eine Antwort.</translation>
    </message>
    <message>
      <source>Suitability check</source>
      <translation>Eignungs-Check</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
      <source>Go to the test run</source>
      <translation>Zum Testlauf</translation>
    </message>
  </context>
  <context>
    <name>StateWords</name>
    <message>
      <source>Open the card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <source>Go on with the suitability check</source>
      <translation>Weiter mit dem Eignungs-Check</translation>
    </message>
    <message>
      <source>Your answers so far are kept.</source>
      <translation>Deine Antworten bis hierher sind gespeichert.</translation>
    </message>
    <message>
      <source>Go on with the check</source>
      <translation>Weiter mit dem Check</translation>
    </message>
    <message>
      <source>First, the suitability check again</source>
      <translation>Zuerst noch einmal der Eignungs-Check</translation>
    </message>
    <message>
      <source>It takes a few minutes. What is in your diary stays.</source>
      <translation>Das dauert ein paar Minuten. Was in deinem Tagebuch steht, bleibt.</translation>
    </message>
    <message>
      <source>Start the suitability check</source>
      <translation>Eignungs-Check beginnen</translation>
    </message>
    <message>
      <source>Time for the suitability check again</source>
      <translation>Zeit für den nächsten Eignungs-Check</translation>
    </message>
    <message>
      <source>First, the suitability check</source>
      <translation>Zuerst der Eignungs-Check</translation>
    </message>
    <message>
      <source>A few questions show whether something says you should wait, or talk to a clinician first.</source>
      <translation>Ein paar Fragen zeigen, ob etwas dafür spricht, dass du warten oder zuerst mit einer Fachperson sprechen solltest.</translation>
    </message>
    <message>
      <source>Each answer is saved as you go, so you can stop and go on later.</source>
      <translation>Jede Antwort wird sofort gespeichert, du kannst also aufhören und später weitermachen.</translation>
    </message>
    <message>
      <source>Off since {first}, until you are back.</source>
      <translation>Pause seit {first}, bis du wieder da bist.</translation>
    </message>
    <message>
      <source>Off since {first}. The last day off is {last}.</source>
      <translation>Pause seit {first}. Der letzte freie Tag ist {last}.</translation>
    </message>
    <message>
      <source>You are off today.</source>
      <translation>Heute hast du frei.</translation>
    </message>
    <message>
      <source>Off from today, until you are back.</source>
      <translation>Pause ab heute, bis du wieder da bist.</translation>
    </message>
    <message>
      <source>Take the time you need</source>
      <translation>Nimm dir die Zeit, die du brauchst</translation>
    </message>
    <message>
      <source>Nothing is expected of you. You can still note your pain.</source>
      <translation>Niemand erwartet etwas von dir. Deine Schmerzen kannst du trotzdem eintragen.</translation>
    </message>
    <message>
      <source>I'm back</source>
      <translation>Ich bin wieder da</translation>
    </message>
    <message>
      <source>Change the days off</source>
      <translation>Freie Tage ändern</translation>
    </message>
    <message>
      <source>Days off</source>
      <translation>Freie Tage</translation>
    </message>
    <message>
      <source>Make a new start</source>
      <translation>Neu anfangen</translation>
    </message>
    <message>
      <source>The check is done. Next comes a short test run.</source>
      <translation>Der Check ist gemacht. Als Nächstes kommt ein kurzer Testlauf.</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Do the test run</source>
      <translation>Den Testlauf machen</translation>
    </message>
    <message>
      <source>Write down a test run I did</source>
      <translation>Einen Testlauf eintragen, den ich gemacht habe</translation>
    </message>
    <message>
      <source>You can do another test run now.</source>
      <translation>Du kannst jetzt noch einen Testlauf machen.</translation>
    </message>
    <message>
      <source>After a 5-minute walk you run at an easy pace for up to 2 minutes, and stop when it stops being comfortable. It shows where to begin.</source>
      <translation>Nach 5 Minuten Gehen läufst du in leichtem Tempo bis zu 2 Minuten und hörst auf, sobald es nicht mehr angenehm ist. Das zeigt, wo du anfängst.</translation>
    </message>
    <message>
      <source>Your last test run was too long ago to start from.</source>
      <translation>Dein letzter Testlauf ist zu lange her, um daran anzuknüpfen.</translation>
    </message>
    <message>
      <source>Next: a short test run</source>
      <translation>Als Nächstes: ein kurzer Testlauf</translation>
    </message>
    <message>
      <source>The test run can be after your days off.</source>
      <translation>Der Testlauf kann nach deinen freien Tagen sein.</translation>
    </message>
    <message>
      <source>Walk or rest until then. The test run can be from {date}.</source>
      <translation>Geh oder ruh bis dahin. Der Testlauf kann ab {date} sein.</translation>
    </message>
    <message>
      <source>A clinician cleared me</source>
      <translation>Eine Fachperson hat mich freigegeben</translation>
    </message>
    <message>
      <source>My physio set a step</source>
      <translation>Meine Physiotherapie hat einen Schritt festgelegt</translation>
    </message>
    <message>
      <source>That is from {date}.</source>
      <translation>Das geht ab {date}.</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Den Check noch einmal machen</translation>
    </message>
    <message>
      <source>Do a test run</source>
      <translation>Einen Testlauf machen</translation>
    </message>
    <message>
      <source>The {n} weeks are over</source>
      <translation>Die {n} Wochen sind vorbei</translation>
    </message>
    <message>
      <source>You decide how it goes on.</source>
      <translation>Du entscheidest, wie es weitergeht.</translation>
    </message>
    <message>
      <source>Look back on your programme</source>
      <translation>Auf dein Programm zurückblicken</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Hier aufhören</translation>
    </message>
    <message>
      <source>Start again from the beginning</source>
      <translation>Ganz von vorn anfangen</translation>
    </message>
    <message>
      <source>You did {done} of {planned} sessions.</source>
      <translation>Du hast {done} von {planned} Einheiten gemacht.</translation>
    </message>
    <message>
      <source>The weeks are counted on until you decide. Week {n} is over now.</source>
      <translation>Die Wochen werden weitergezählt, bis du dich entscheidest. Woche {n} ist jetzt vorbei.</translation>
    </message>
    <message>
      <source>You ran {first} in week {a} and {last} in week {b}.</source>
      <translation>Du bist in Woche {a} {first} und in Woche {b} {last} gelaufen.</translation>
    </message>
    <message>
      <source>Your average pain went from {start} in week 1 to {now}: {band}.</source>
      <translation>Deine durchschnittlichen Schmerzen gingen von {start} in Woche 1 auf {now}: {band}.</translation>
    </message>
  </context>
  <context>
    <name>StopSigns</name>
    <message>
      <source>Tick each one that happened.</source>
      <translation>Hake alles an, was passiert ist.</translation>
    </message>
    <message>
      <source>No, none of these</source>
      <translation>Nein, nichts davon</translation>
    </message>
    <message>
      <source>Yes…</source>
      <translation>Ja …</translation>
    </message>
    <message>
      <source>Tick which of the signs happened, or choose “No”.</source>
      <translation>Hake an, welche Zeichen da waren, oder wähle „Nein“.</translation>
    </message>
    <message>
      <source>One question is open: did any of the signs in the red frame happen?</source>
      <translation>Eine Frage ist offen: War eines der Zeichen im roten Rahmen da?</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Next comes a short test run.</source>
      <translation>Als Nächstes kommt ein kurzer Testlauf.</translation>
    </message>
    <message>
      <source>Today shows what is next.</source>
      <translation>„Heute“ zeigt, was als Nächstes kommt.</translation>
    </message>
    <message>
      <source>Other ways to stay active</source>
      <translation>Andere Arten, aktiv zu bleiben</translation>
    </message>
    <message>
      <source>Something else still stands</source>
      <translation>Etwas anderes gilt noch</translation>
    </message>
    <message>
      <source>You told us about this outside the check. A clinician should look at it:</source>
      <translation>Das hast du uns außerhalb des Checks gesagt. Eine Fachperson sollte es sich ansehen:</translation>
    </message>
    <message>
      <source>The trial behind this app</source>
      <translation>Die Studie hinter dieser App</translation>
    </message>
    <message>
      <source>Cleared by a clinician</source>
      <translation>Von einer Fachperson freigegeben</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>This recording is in your diary already.</source>
      <translation>Diese Aufzeichnung ist schon in deinem Tagebuch.</translation>
    </message>
    <message>
      <source>That step is not open today. Choose a lower one.</source>
      <translation>Dieser Schritt ist heute nicht offen. Wähle einen niedrigeren.</translation>
    </message>
    <message>
      <source>A suitability check is not edited: do the check again.</source>
      <translation>Ein Eignungs-Check wird nicht bearbeitet: Mach den Check noch einmal.</translation>
    </message>
    <message>
      <source>This backup is damaged or cut short. Choose another one, please.</source>
      <translation>Diese Sicherung ist beschädigt oder abgeschnitten. Wähle bitte eine andere.</translation>
    </message>
    <message>
      <source>The date of birth lies in the future.</source>
      <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
      <source>That entry was changed elsewhere in the meantime, so nothing was stored. Look at it in the diary and correct it there.</source>
      <translation>Dieser Eintrag wurde inzwischen anderswo geändert, darum wurde nichts gespeichert. Sieh ihn im Tagebuch an und korrigiere ihn dort.</translation>
    </message>
    <message>
      <source>A new start needs a suitability check after your last session. Nothing in it may say that you should wait.</source>
      <translation>Für einen Neuanfang brauchst du einen Eignungs-Check nach deiner letzten Einheit. Nichts darin darf dafür sprechen, dass du warten solltest.</translation>
    </message>
    <message>
      <source>The folder for copies is not there. Plug in the stick or connect the disk, then try again.</source>
      <translation>Der Ordner für die Kopien ist nicht da. Steck den USB-Stick ein oder schließ den Datenträger an, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Everything was deleted. Close Backstride, then start it again.</source>
      <translation>Alles wurde gelöscht. Beende Backstride und starte es neu.</translation>
    </message>
    <message>
      <source>This entry raised a warning, so it stays as it is. If you answered by mistake, use “I answered by mistake” on the day you wrote it down. Recording who cleared you opens the programme again.</source>
      <translation>Dieser Eintrag hat eine Warnung ausgelöst, darum bleibt er, wie er ist. Wenn du dich vertan hast, nimm „Ich habe mich vertan“ an dem Tag, an dem du ihn geschrieben hast. Wenn du einträgst, wer dich freigegeben hat, geht das Programm weiter.</translation>
    </message>
    <message>
      <source>Another form is half filled in. Save it or throw it away first.</source>
      <translation>Ein anderes Formular ist halb ausgefüllt. Speichere oder verwirf es zuerst.</translation>
    </message>
    <message>
      <source>Your guided session is not saved yet. Save it first, then bring this in.</source>
      <translation>Deine geführte Einheit ist noch nicht gespeichert. Speichere sie zuerst, dann lies das hier ein.</translation>
    </message>
    <message>
      <source>This entry is no longer in the diary.</source>
      <translation>Dieser Eintrag ist nicht mehr im Tagebuch.</translation>
    </message>
    <message>
      <source>One id stands for two kinds of entry, in this file and in your diary, so the file is not a copy of this diary. Nothing was imported.</source>
      <translation>Eine Kennung steht in dieser Datei und in deinem Tagebuch für zwei Arten von Einträgen, die Datei ist also keine Kopie dieses Tagebuchs. Nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>An answer can be taken back as a mistake only on the day it was given.</source>
      <translation>Eine Antwort kann nur an dem Tag zurückgenommen werden, an dem sie gegeben wurde.</translation>
    </message>
    <message>
      <source>This data folder already holds a diary, and a simulated patient is only put into an empty one. Nothing was changed.</source>
      <translation>In diesem Ordner liegt schon ein Tagebuch, und eine erfundene Person kommt nur in ein leeres. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>You are not on a pause today.</source>
      <translation>Du hast heute keine Pause.</translation>
    </message>
    <message>
      <source>Choose the session first that this recording belongs to.</source>
      <translation>Wähle zuerst die Einheit, zu der diese Aufzeichnung gehört.</translation>
    </message>
    <message>
      <source>There is no recording in this entry.</source>
      <translation>In diesem Eintrag ist keine Aufzeichnung.</translation>
    </message>
    <message>
      <source>Nothing can be read any more in the damaged diary. Nothing was changed. Go back to a backup instead.</source>
      <translation>Im beschädigten Tagebuch lässt sich nichts mehr lesen. Nichts wurde geändert. Geh stattdessen zu einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>That passcode is too short. It needs six letters or digits, or more.</source>
      <translation>Dieses Kennwort ist zu kurz. Es braucht mindestens sechs Buchstaben oder Ziffern.</translation>
    </message>
    <message>
      <source>The passcode was set or removed before. Nothing was changed.</source>
      <translation>Das Kennwort wurde schon gesetzt oder entfernt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The part of Backstride that opens encrypted diaries is missing here. Nothing was changed. Install Backstride again, then try again.</source>
      <translation>Der Teil von Backstride, der verschlüsselte Tagebücher öffnet, fehlt hier. Nichts wurde geändert. Installiere Backstride neu, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>There were too many wrong passcodes. Wait a little, then try again.</source>
      <translation>Es waren zu viele falsche Kennwörter. Warte ein wenig, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>These days overlap with days off that you already noted. Change those in the diary instead.</source>
      <translation>Diese Tage überschneiden sich mit freien Tagen, die du schon eingetragen hast. Ändere stattdessen diese im Tagebuch.</translation>
    </message>
    <message>
      <source>The first day has to be no later than the last.</source>
      <translation>Der erste Tag darf nicht nach dem letzten liegen.</translation>
    </message>
    <message>
      <source>The report can't be about days that are still to come.</source>
      <translation>Der Bericht kann nicht von Tagen handeln, die erst kommen.</translation>
    </message>
    <message>
      <source>The sample could not be opened. Try again.</source>
      <translation>Das Beispiel ließ sich nicht öffnen. Versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The sample is open already, in a window of its own.</source>
      <translation>Das Beispiel ist schon offen, in einem eigenen Fenster.</translation>
    </message>
    <message>
      <source>Two recordings can't go to the same session.</source>
      <translation>Zwei Aufzeichnungen können nicht zu derselben Einheit gehören.</translation>
    </message>
    <message>
      <source>Of this file and your diary one holds a simulated patient and the other a real one: they are not mixed. Nothing was imported.</source>
      <translation>Von dieser Datei und deinem Tagebuch gehört eines zu einer erfundenen Person und das andere zu einer echten: Sie werden nicht gemischt. Nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>There is no day left for a session. Nothing was written.</source>
      <translation>Es ist kein Tag mehr für eine Einheit übrig. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>This session can't go on. It can be written down.</source>
      <translation>Diese Einheit kann nicht weitergehen. Sie kann eingetragen werden.</translation>
    </message>
    <message>
      <source>How is your back now? Touch the line, then start.</source>
      <translation>Wie geht es deinem Rücken jetzt? Berühre die Linie, dann starte.</translation>
    </message>
    <message>
      <source>This backup is closed with a passphrase. Type it to open the backup.</source>
      <translation>Diese Sicherung ist mit einer Passphrase verschlossen. Tipp sie, um die Sicherung zu öffnen.</translation>
    </message>
    <message>
      <source>There is no session left to go on with.</source>
      <translation>Es gibt keine Einheit mehr, die weitergehen könnte.</translation>
    </message>
    <message>
      <source>This session went on, or was written down, in another window.</source>
      <translation>Diese Einheit ging in einem anderen Fenster weiter oder wurde dort eingetragen.</translation>
    </message>
    <message>
      <source>With pain this strong we don't suggest running today.</source>
      <translation>Bei so starken Schmerzen schlagen wir heute kein Laufen vor.</translation>
    </message>
    <message>
      <source>That is not the passcode or the recovery code of this diary. Look at capital letters, then try again.</source>
      <translation>Das ist weder das Kennwort noch der Wiederherstellungscode dieses Tagebuchs. Achte auf Groß- und Kleinschreibung, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>That passphrase does not open this backup. Look at capital letters and hyphens, then try again.</source>
      <translation>Diese Passphrase öffnet diese Sicherung nicht. Achte auf Groß- und Kleinschreibung und auf Bindestriche, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Another guided session is not finished. Go on with it, or write it down first.</source>
      <translation>Eine andere geführte Einheit ist nicht beendet. Mach mit ihr weiter, oder trag sie zuerst ein.</translation>
    </message>
    <message>
      <source>The paper is A4 or Letter.</source>
      <translation>Das Papier ist A4 oder Letter.</translation>
    </message>
    <message>
      <source>The report has no part of that name.</source>
      <translation>Der Bericht hat keinen Teil dieses Namens.</translation>
    </message>
    <message>
      <source>Your last guided session is not saved yet. Please save it first.</source>
      <translation>Deine letzte geführte Einheit ist noch nicht gespeichert. Bitte speichere sie zuerst.</translation>
    </message>
    <message>
      <source>There is no room left on the disk to write to {where}. Nothing was changed. Free some space on that disk, then try again.</source>
      <translation>Auf dem Datenträger ist kein Platz mehr, um {where} zu schreiben. Nichts wurde geändert. Schaff dort Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Your user account may not read or write {where}. Nothing was changed. Give it that right, or keep the diary in another folder with --data-dir.</source>
      <translation>Dein Benutzerkonto darf {where} nicht lesen oder schreiben. Nichts wurde geändert. Gib ihm das Recht, oder halte das Tagebuch mit --data-dir in einem anderen Ordner.</translation>
    </message>
    <message>
      <source>{where} can be read but not written: the disk, the folder or the file is write-protected. Nothing was changed. Take the protection off, or keep the diary in another folder with --data-dir.</source>
      <translation>{where} kann gelesen, aber nicht geschrieben werden: Datenträger, Ordner oder Datei sind schreibgeschützt. Nichts wurde geändert. Nimm den Schutz weg, oder halte das Tagebuch mit --data-dir in einem anderen Ordner.</translation>
    </message>
    <message>
      <source>Another program is using {where} at this moment. Nothing was changed. Wait a little, then try again.</source>
      <translation>Ein anderes Programm benutzt {where} gerade. Nichts wurde geändert. Warte ein wenig, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>{where} is damaged ({detail}). Backstride won't write to it and leaves it as it is.</source>
      <translation>{where} ist beschädigt ({detail}). Backstride schreibt nicht hinein und lässt es, wie es ist.</translation>
    </message>
    <message>
      <source>{where} could not be read or written ({detail}). Nothing was changed. Check that the disk is there and working, or choose another place, then try again.</source>
      <translation>{where} konnte nicht gelesen oder geschrieben werden ({detail}). Nichts wurde geändert. Prüfe, ob der Datenträger da ist und geht, oder wähle einen anderen Ort, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The disk reported a fault ({detail}) while this was being written to {where}. It may be in the diary all the same: look there before you enter it again. Make a backup on another disk.</source>
      <translation>Der Datenträger meldete einen Fehler ({detail}), während das in {where} geschrieben wurde. Vielleicht steht es trotzdem im Tagebuch: Sieh dort nach, bevor du es noch einmal einträgst. Mach eine Sicherung auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>{where} is closed with a passcode. Nothing was changed. Open it with the passcode or the recovery code first.</source>
      <translation>{where} ist mit einem Kennwort verschlossen. Nichts wurde geändert. Öffne es zuerst mit dem Kennwort oder dem Wiederherstellungscode.</translation>
    </message>
    <message>
      <source>{where} was written by a newer Backstride: it has diary version {found}, and this Backstride knows versions up to {known}. It was left untouched. Open it with the newer Backstride, or install that one here.</source>
      <translation>{where} wurde von einem neueren Backstride geschrieben: Es hat die Tagebuch-Version {found}, und dieses Backstride kennt Versionen bis {known}. Es wurde nicht angerührt. Öffne es mit dem neueren Backstride, oder installiere das neuere hier.</translation>
    </message>
    <message>
      <source>Keep it, and use another copy.</source>
      <translation>Behalte es, und nimm eine andere Kopie.</translation>
    </message>
    <message>
      <source>The diary {where} is not there any more.</source>
      <translation>Das Tagebuch {where} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The newest good backup is {backup}. Close Backstride and start it again: it then shows what can be saved, and how to go back to that backup.</source>
      <translation>Die neueste gute Sicherung ist {backup}. Beende Backstride und starte es neu: Dann zeigt es, was sich retten lässt, und wie du zu dieser Sicherung zurückgehst.</translation>
    </message>
    <message>
      <source>There is no good backup in {backups}. Keep the damaged file: parts of a diary can often be saved.</source>
      <translation>In {backups} ist keine gute Sicherung. Behalte die beschädigte Datei: Teile eines Tagebuchs lassen sich oft retten.</translation>
    </message>
    <message>
      <source>To start an empty diary instead, move the folder {backups} to another place first.</source>
      <translation>Um stattdessen ein leeres Tagebuch zu beginnen, verschieb zuerst den Ordner {backups} an einen anderen Ort.</translation>
    </message>
    <message>
      <source>Date and time</source>
      <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Deine Antwort</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>Deine Antworten</translation>
    </message>
    <message>
      <source>Average pain of the past week</source>
      <translation>Durchschnittliche Schmerzen der letzten Woche</translation>
    </message>
    <message>
      <source>Who said it</source>
      <translation>Wer es gesagt hat</translation>
    </message>
    <message>
      <source>How long running felt comfortable</source>
      <translation>Wie lange das Laufen angenehm war</translation>
    </message>
    <message>
      <source>What was cleared</source>
      <translation>Was freigegeben wurde</translation>
    </message>
    <message>
      <source>What kind of event</source>
      <translation>Welche Art von Ereignis</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Laufstrecke</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Anstrengung</translation>
    </message>
    <message>
      <source>Pain somewhere else</source>
      <translation>Schmerzen an anderer Stelle</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>Welcher Punktwert</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Höchste Stufe</translation>
    </message>
    <message>
      <source>Rest days between sessions</source>
      <translation>Ruhetage zwischen den Einheiten</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Pain right now</source>
      <translation>Schmerzen gerade jetzt</translation>
    </message>
    <message>
      <source>Pain that is fine</source>
      <translation>Schmerzen, die in Ordnung sind</translation>
    </message>
    <message>
      <source>The day it was said</source>
      <translation>Der Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
      <source>Pain in the morning</source>
      <translation>Schmerzen am Morgen</translation>
    </message>
    <message>
      <source>Pain after</source>
      <translation>Schmerzen danach</translation>
    </message>
    <message>
      <source>Pain before</source>
      <translation>Schmerzen davor</translation>
    </message>
    <message>
      <source>Worst pain while running</source>
      <translation>Stärkste Schmerzen beim Laufen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>Repetitions done</source>
      <translation>Gemachte Wiederholungen</translation>
    </message>
    <message>
      <source>Repetitions planned</source>
      <translation>Geplante Wiederholungen</translation>
    </message>
    <message>
      <source>Who cleared you</source>
      <translation>Wer dich freigegeben hat</translation>
    </message>
    <message>
      <source>Time spent running</source>
      <translation>Gelaufene Zeit</translation>
    </message>
    <message>
      <source>Sessions a week</source>
      <translation>Einheiten pro Woche</translation>
    </message>
    <message>
      <source>When it had settled</source>
      <translation>Wann es sich beruhigt hatte</translation>
    </message>
    <message>
      <source>How bad it was</source>
      <translation>Wie schlimm es war</translation>
    </message>
    <message>
      <source>Why you stopped early</source>
      <translation>Warum du früher aufgehört hast</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Pain at which to stop</source>
      <translation>Schmerzen, bei denen Schluss ist</translation>
    </message>
    <message>
      <source>Stop signs</source>
      <translation>Stoppzeichen</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Whole distance</source>
      <translation>Ganze Strecke</translation>
    </message>
    <message>
      <source>The score's value</source>
      <translation>Wert der Punktzahl</translation>
    </message>
    <message>
      <source>Average pain of the week</source>
      <translation>Durchschnittliche Schmerzen der Woche</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was passiert ist</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>It can't be before the first day.</source>
      <translation>Es darf nicht vor dem ersten Tag liegen.</translation>
    </message>
    <message>
      <source>It can't be after the day you write it down.</source>
      <translation>Es darf nicht nach dem Tag liegen, an dem du es aufschreibst.</translation>
    </message>
    <message>
      <source>It needs a date between the years 1900 and 2199.</source>
      <translation>Es braucht ein Datum zwischen den Jahren 1900 und 2199.</translation>
    </message>
    <message>
      <source>It can't be in the future.</source>
      <translation>Es darf nicht in der Zukunft liegen.</translation>
    </message>
    <message>
      <source>It has to be below the pain at which to stop.</source>
      <translation>Es muss unter den Schmerzen liegen, bei denen Schluss ist.</translation>
    </message>
    <message>
      <source>One of the fields</source>
      <translation>Eines der Felder</translation>
    </message>
    <message>
      <source>It is not filled in.</source>
      <translation>Es ist nicht ausgefüllt.</translation>
    </message>
    <message>
      <source>It needs a number from {low} to {high}.</source>
      <translation>Es braucht eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
      <source>It needs a number from {low} up.</source>
      <translation>Es braucht eine Zahl ab {low}.</translation>
    </message>
    <message>
      <source>What stands there does not fit.</source>
      <translation>Was da steht, passt nicht.</translation>
    </message>
    <message>
      <source>{field}: {what}</source>
      <translation>{field}: {what}</translation>
    </message>
    <message>
      <source>Backstride made a mistake of its own ({fault}), so this was not finished. Please try once more.</source>
      <translation>Backstride hat selbst einen Fehler gemacht ({fault}), deshalb wurde das nicht zu Ende gebracht. Bitte versuche es noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>ActivitiesCard</name>
    <message>
      <source>Thing {n}</source>
      <translation>Sache {n}</translation>
    </message>
    <message>
      <source>such as: lift my grandson</source>
      <translation>zum Beispiel: meinen Enkel hochheben</translation>
    </message>
    <message>
      <source>How well can you do thing {n} now?</source>
      <translation>Wie gut geht Sache {n} jetzt?</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>gar nicht</translation>
    </message>
    <message>
      <source>as well as before</source>
      <translation>so gut wie früher</translation>
    </message>
    <message>
      <source>Choose a number from 0 to 10.</source>
      <translation>Wähle eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
      <source>Say what it is you want to do again.</source>
      <translation>Sag, was du wieder tun möchtest.</translation>
    </message>
    <message>
      <source>“{label}” is saved.</source>
      <translation>„{label}“ ist gespeichert.</translation>
    </message>
    <message>
      <source>{n} of your things are saved.</source>
      <translation>{n} deiner Sachen sind gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>I'm not sure</source>
      <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>{answer}: {question}</source>
      <translation>{answer}: {question}</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>{term}: {meaning}</source>
      <translation>{term}: {meaning}</translation>
    </message>
    <message>
      <source>{title}. Read on with the arrow keys.</source>
      <translation>{title}. Mit den Pfeiltasten liest du weiter.</translation>
    </message>
  </context>
  <context>
    <name>AskAgain</name>
    <message>
      <source>Which answer was it?</source>
      <translation>Welche Antwort war es?</translation>
    </message>
    <message>
      <source>Did this happen? {sign}</source>
      <translation>Ist das passiert? {sign}</translation>
    </message>
  </context>
  <context>
    <name>AtHand</name>
    <message>
      <source>Don't use</source>
      <translation>Nicht nehmen</translation>
    </message>
  </context>
  <context>
    <name>Awake</name>
    <message>
      <source>A guided session is under way</source>
      <translation>Eine geführte Einheit läuft</translation>
    </message>
  </context>
  <context>
    <name>BackupChoice</name>
    <message>
      <source>Which backup?</source>
      <translation>Welche Sicherung?</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Eine Datei wählen …</translation>
    </message>
    <message>
      <source>A backup from a memory stick, a cloud folder or another computer</source>
      <translation>Eine Sicherung von einem USB-Stick, aus einem Cloud-Ordner oder von einem anderen Computer</translation>
    </message>
    <message>
      <source>There is no backup on this computer yet.</source>
      <translation>Auf diesem Computer gibt es noch keine Sicherung.</translation>
    </message>
    <message>
      <source>Show all {n}</source>
      <translation>Alle {n} zeigen</translation>
    </message>
  </context>
  <context>
    <name>BackupsCard</name>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Make a backup now</source>
      <translation>Jetzt eine Sicherung machen</translation>
    </message>
    <message>
      <source>Go back to a backup…</source>
      <translation>Zu einer Sicherung zurückgehen …</translation>
    </message>
    <message>
      <source>Each day that you open Backstride it makes a backup of your diary. The last 12 are kept, and one a week for a year.</source>
      <translation>An jedem Tag, an dem du Backstride öffnest, macht es eine Sicherung deines Tagebuchs. Die letzten 12 bleiben, und ein Jahr lang eine pro Woche.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
      <source>Last backup: {when}</source>
      <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
      <source>It is in {folder}.</source>
      <translation>Sie liegt in {folder}.</translation>
    </message>
    <message>
      <source>Going back to the newest backup was tried out, and it would not have worked. Your diary itself is fine. Make a backup now, and choose a second place.</source>
      <translation>Das Zurückgehen zur neuesten Sicherung wurde geprobt, und es hätte nicht geklappt. Dein Tagebuch selbst ist in Ordnung. Mach jetzt eine Sicherung und wähle einen zweiten Ort.</translation>
    </message>
    <message>
      <source>Once a month going back is tried out. It last went well: {when}.</source>
      <translation>Einmal im Monat wird das Zurückgehen geprobt. Zuletzt hat es geklappt: {when}.</translation>
    </message>
    <message>
      <source>See what it holds…</source>
      <translation>Ansehen, was darin ist …</translation>
    </message>
    <message>
      <source>Made and checked: {path}.</source>
      <translation>Gemacht und geprüft: {path}.</translation>
    </message>
    <message>
      <source>The newest backup is copied there. From now on each one is.</source>
      <translation>Die neueste Sicherung ist dorthin kopiert. Ab jetzt jede.</translation>
    </message>
    <message>
      <source>No more copies are made. Those that are there stay.</source>
      <translation>Es werden keine Kopien mehr gemacht. Die dort sind, bleiben.</translation>
    </message>
    <message>
      <source>1 copy is deleted.</source>
      <translation>1 Kopie ist gelöscht.</translation>
    </message>
    <message>
      <source>{n} copies are deleted.</source>
      <translation>{n} Kopien sind gelöscht.</translation>
    </message>
    <message>
      <source>A cloud folder may keep deleted files for a while: empty its bin.</source>
      <translation>Ein Cloud-Ordner behält gelöschte Dateien vielleicht noch eine Weile: Leere seinen Papierkorb.</translation>
    </message>
  </context>
  <context>
    <name>Before</name>
    <message>
      <source>How is your back now?</source>
      <translation>Wie geht es deinem Rücken jetzt?</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>A day of rest helps your back adapt. We suggest your next session from {day} on.</source>
      <translation>Ein Ruhetag hilft deinem Rücken, sich anzupassen. Wir schlagen deine nächste Einheit ab {day} vor.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>A walk instead</source>
      <translation>Stattdessen gehen</translation>
    </message>
    <message>
      <source>Rest today</source>
      <translation>Heute ruhen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Warm-up exercises first (only if you like)</source>
      <translation>Zuerst Aufwärmübungen (nur wenn du willst)</translation>
    </message>
    <message>
      <source>Easy pace: you should be able to talk. You can stop at any time.</source>
      <translation>Leichtes Tempo: Du solltest reden können. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
      <source>First touch the line: how is your back now?</source>
      <translation>Berühre zuerst die Linie: Wie geht es deinem Rücken jetzt?</translation>
    </message>
    <message numerus="yes">
      <source>{n} warm-up exercises</source>
      <translation>
        <numerusform>{n} Aufwärmübung</numerusform>
        <numerusform>{n} Aufwärmübungen</numerusform>
      </translation>
    </message>
    <message>
      <source>1 warm-up exercise</source>
      <translation>1 Aufwärmübung</translation>
    </message>
    <message>
      <source>With pain this strong we don't suggest running today. A walk or a rest is a good choice.</source>
      <translation>Bei so starken Schmerzen schlagen wir heute kein Laufen vor. Gehen oder Ruhe ist eine gute Wahl.</translation>
    </message>
  </context>
  <context>
    <name>ChangeCard</name>
    <message>
      <source>Compared with the start</source>
      <translation>Verglichen mit dem Anfang</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>Show the numbers (Ctrl+T)</source>
      <translation>Zahlen zeigen (Strg+T)</translation>
    </message>
    <message>
      <source>The chart is being drawn…</source>
      <translation>Das Diagramm wird gezeichnet …</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>or drag, and Ctrl with the mouse wheel</source>
      <translation>oder ziehen, und Strg mit dem Mausrad</translation>
    </message>
    <message>
      <source>The chart can't be drawn: a part of Backstride did not load. Installing it again may help. Your diary is as it was, and the numbers are below.</source>
      <translation>Das Diagramm lässt sich nicht zeichnen: Ein Teil von Backstride wurde nicht geladen. Es neu zu installieren kann helfen. Dein Tagebuch ist, wie es war, und die Zahlen stehen darunter.</translation>
    </message>
  </context>
  <context>
    <name>ChartWords</name>
    <message>
      <source>d MMMM</source>
      <comment>date: day and month</comment>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>date: day and short month</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <comment>date with its year</comment>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>short date with year</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>1 reading</source>
      <translation>1 Messung</translation>
    </message>
    <message numerus="yes">
      <source>{n} readings</source>
      <translation>
        <numerusform>{n} Messung</numerusform>
        <numerusform>{n} Messungen</numerusform>
      </translation>
    </message>
    <message>
      <source>1 session</source>
      <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions</source>
      <translation>
        <numerusform>{n} Einheit</numerusform>
        <numerusform>{n} Einheiten</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{number} miles</source>
      <translation>{number} Meilen</translation>
    </message>
    <message>
      <source>{number} km</source>
      <translation>{number} km</translation>
    </message>
    <message>
      <source>Back pain and running distance</source>
      <translation>Rückenschmerzen und Laufstrecke</translation>
    </message>
    <message>
      <source>{days} · {week}</source>
      <translation>{days} · {week}</translation>
    </message>
    <message>
      <source>week {week}</source>
      <translation>Woche {week}</translation>
    </message>
    <message>
      <source>week {week} of {weeks}</source>
      <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
      <source>Simulated data, not a real person</source>
      <translation>Erfundene Daten, keine echte Person</translation>
    </message>
    <message>
      <source>Back pain (0–100)</source>
      <translation>Rückenschmerzen (0–100)</translation>
    </message>
    <message>
      <source>Running distance (miles a month)</source>
      <translation>Laufstrecke (Meilen pro Monat)</translation>
    </message>
    <message>
      <source>Running distance (miles a week)</source>
      <translation>Laufstrecke (Meilen pro Woche)</translation>
    </message>
    <message>
      <source>Running distance (km a month)</source>
      <translation>Laufstrecke (km pro Monat)</translation>
    </message>
    <message>
      <source>Running distance (km a week)</source>
      <translation>Laufstrecke (km pro Woche)</translation>
    </message>
    <message>
      <source>{pain} monthly average</source>
      <translation>{pain} im Monatsdurchschnitt</translation>
    </message>
    <message>
      <source>{pain} weekly average</source>
      <translation>{pain} im Wochendurchschnitt</translation>
    </message>
    <message>
      <source>20 points or more below week 1</source>
      <translation>20 Punkte oder mehr unter Woche 1</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>new start</source>
      <translation>Neuanfang</translation>
    </message>
    <message>
      <source>nothing recorded yet</source>
      <translation>noch nichts eingetragen</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>bis jetzt</translation>
    </message>
    <message>
      <source>one reading</source>
      <translation>eine Messung</translation>
    </message>
    <message>
      <source>pain elsewhere, highest of the month</source>
      <translation>Schmerzen anderswo, höchste des Monats</translation>
    </message>
    <message>
      <source>pain elsewhere, highest of the week</source>
      <translation>Schmerzen anderswo, höchste der Woche</translation>
    </message>
    <message>
      <source>measured or typed</source>
      <translation>gemessen oder getippt</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>geschätzt</translation>
    </message>
    <message>
      <source>trial mean, week {week}</source>
      <translation>Mittel der Studie, Woche {week}</translation>
    </message>
    <message>
      <source>trial mean, weeks {first} and {last}</source>
      <translation>Mittel der Studie, Wochen {first} und {last}</translation>
    </message>
    <message>
      <source>distance not recorded</source>
      <translation>Strecke nicht eingetragen</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>back to stage {stage}</source>
      <translation>zurück auf Stufe {stage}</translation>
    </message>
    <message>
      <source>back to {stage}</source>
      <translation>zurück auf {stage}</translation>
    </message>
    <message>
      <source>stage {stage}</source>
      <translation>Stufe {stage}</translation>
    </message>
    <message>
      <source>faint</source>
      <translation>Ohnmacht</translation>
    </message>
    <message>
      <source>chest pain</source>
      <translation>Brustschmerzen</translation>
    </message>
    <message>
      <source>leg or foot</source>
      <translation>Bein oder Fuß</translation>
    </message>
    <message>
      <source>back</source>
      <translation>Rücken</translation>
    </message>
    <message>
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <source>Arrow keys: week by week</source>
      <translation>Pfeiltasten: Woche für Woche</translation>
    </message>
    <message>
      <source>With Shift: one reading after the other</source>
      <translation>Mit Umschalt: Messung für Messung</translation>
    </message>
    <message>
      <source>Plus, minus, or Ctrl and the wheel: zoom. 0: everything</source>
      <translation>Plus, Minus oder Strg und Mausrad: Zoom. 0: alles</translation>
    </message>
    <message>
      <source>Ctrl and arrow keys, or dragging: earlier and later</source>
      <translation>Strg und Pfeiltasten oder Ziehen: früher und später</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <source>from a guided session</source>
      <translation>aus einer geführten Einheit</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>getippt</translation>
    </message>
    <message>
      <source>written down later</source>
      <translation>später eingetragen</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korrigiert</translation>
    </message>
    <message>
      <source>Pain {pain} of 100</source>
      <translation>Schmerzen {pain} von 100</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <comment>a month with its year</comment>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Week {week}, {days}</source>
      <translation>Woche {week}, {days}</translation>
    </message>
    <message>
      <source>Pain: not recorded</source>
      <translation>Schmerzen: nicht eingetragen</translation>
    </message>
    <message>
      <source>Average pain {pain} of 100, {readings}</source>
      <translation>Durchschnittliche Schmerzen {pain} von 100, {readings}</translation>
    </message>
    <message>
      <source>Running distance: not recorded</source>
      <translation>Laufstrecke: nicht eingetragen</translation>
    </message>
    <message>
      <source>{distance} run</source>
      <translation>{distance} gelaufen</translation>
    </message>
    <message>
      <source>{distance} of it estimated</source>
      <translation>davon {distance} geschätzt</translation>
    </message>
    <message>
      <source>distance of {sessions} not recorded</source>
      <translation>Strecke von {sessions} nicht eingetragen</translation>
    </message>
    <message>
      <source>{sessions}, stage {stages}</source>
      <translation>{sessions}, Stufe {stages}</translation>
    </message>
    <message>
      <source>Pain elsewhere: not recorded</source>
      <translation>Schmerzen anderswo: nicht eingetragen</translation>
    </message>
    <message>
      <source>Pain elsewhere: up to {pain} of 100</source>
      <translation>Schmerzen anderswo: bis {pain} von 100</translation>
    </message>
    <message>
      <source>Pain elsewhere: up to {pain} of 100 ({sites})</source>
      <translation>Schmerzen anderswo: bis {pain} von 100 ({sites})</translation>
    </message>
    <message>
      <source>Not over yet</source>
      <translation>Noch nicht vorbei</translation>
    </message>
    <message>
      <source>Nothing is recorded yet.</source>
      <translation>Noch ist nichts eingetragen.</translation>
    </message>
    <message>
      <source>Pain: {readings}; running: {sessions}.</source>
      <translation>Schmerzen: {readings}; Laufen: {sessions}.</translation>
    </message>
    <message>
      <source>{done} of {planned} sessions done in full weeks</source>
      <translation>{done} von {planned} Einheiten in vollen Wochen gemacht</translation>
    </message>
    <message>
      <source>in the week from {day}</source>
      <translation>in der Woche ab {day}</translation>
    </message>
    <message>
      <source>in week {week}</source>
      <translation>in Woche {week}</translation>
    </message>
    <message>
      <source>average pain {first} of 100 {first_at}</source>
      <translation>durchschnittliche Schmerzen {first} von 100 {first_at}</translation>
    </message>
    <message>
      <source>average pain {first} of 100 {first_at} and {last} {last_at}</source>
      <translation>durchschnittliche Schmerzen {first} von 100 {first_at} und {last} {last_at}</translation>
    </message>
    <message>
      <source>{first} run {first_at}</source>
      <translation>{first} gelaufen {first_at}</translation>
    </message>
    <message>
      <source>{first} run {first_at} and {last} {last_at}</source>
      <translation>{first} gelaufen {first_at} und {last} {last_at}</translation>
    </message>
    <message>
      <source> (partly estimated)</source>
      <translation> (teils geschätzt)</translation>
    </message>
    <message>
      <source>miles</source>
      <translation>Meilen</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>Average pain</source>
      <translation>Durchschnittliche Schmerzen</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <source>Running distance ({unit})</source>
      <translation>Laufstrecke ({unit})</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Schmerzen anderswo</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>{distance} (estimated)</source>
      <translation>{distance} (geschätzt)</translation>
    </message>
    <message>
      <source>{distance} and more</source>
      <translation>{distance} und mehr</translation>
    </message>
  </context>
  <context>
    <name>ClearancePage</name>
    <message>
      <source>A clinician has cleared me</source>
      <translation>Eine Fachperson hat mich freigegeben</translation>
    </message>
    <message>
      <source>Write down what they told you. It stays in your diary.</source>
      <translation>Schreib auf, was dir gesagt wurde. Es bleibt in deinem Tagebuch.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Save clearance</source>
      <translation>Freigabe speichern</translation>
    </message>
    <message>
      <source>Nothing needs a clearance</source>
      <translation>Nichts braucht eine Freigabe</translation>
    </message>
    <message>
      <source>No answer in your diary waits for a clinician at the moment.</source>
      <translation>Keine Antwort in deinem Tagebuch wartet gerade auf eine Fachperson.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>Who cleared you?</source>
      <translation>Wer hat dich freigegeben?</translation>
    </message>
    <message>
      <source>Physiotherapist</source>
      <translation>Physiotherapeutin oder Physiotherapeut</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
      <source>Nurse</source>
      <translation>Pflegefachperson</translation>
    </message>
    <message>
      <source>Exercise professional</source>
      <translation>Bewegungsfachperson</translation>
    </message>
    <message>
      <source>Other health professional</source>
      <translation>Andere medizinische Fachperson</translation>
    </message>
    <message>
      <source>Their profession</source>
      <translation>Beruf der Person</translation>
    </message>
    <message>
      <source>Their name</source>
      <translation>Name der Person</translation>
    </message>
    <message>
      <source>On which day</source>
      <translation>An welchem Tag</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>What did they clear you for?</source>
      <translation>Wofür wurdest du freigegeben?</translation>
    </message>
    <message>
      <source>Tick only what they actually said. The rest stays as it is.</source>
      <translation>Hake nur an, was wirklich gesagt wurde. Der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>Running again although my last sessions were too much</source>
      <translation>Wieder laufen, obwohl meine letzten Einheiten zu viel waren</translation>
    </message>
    <message>
      <source>Anything else they said (you may leave this empty)</source>
      <translation>Was sonst noch gesagt wurde (darf leer bleiben)</translation>
    </message>
    <message>
      <source>Anything else they said</source>
      <translation>Was sonst noch gesagt wurde</translation>
    </message>
    <message>
      <source>For limits such as a highest stage, use “My physio said”.</source>
      <translation>Für Grenzen wie eine höchste Stufe nimm „Meine Physiotherapie sagte“.</translation>
    </message>
    <message>
      <source>You told us about {short} on {date}. A clearance counts from that day on.</source>
      <translation>Das hast du uns am {date} gesagt: {short}. Eine Freigabe zählt ab diesem Tag.</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Einen Moment: Dein Tagebuch wird geöffnet.</translation>
    </message>
    <message>
      <source>Choose their profession first.</source>
      <translation>Wähle zuerst den Beruf der Person.</translation>
    </message>
    <message>
      <source>Write down their name first.</source>
      <translation>Schreib zuerst den Namen der Person auf.</translation>
    </message>
    <message>
      <source>Tick what they cleared you for.</source>
      <translation>Hake an, wofür du freigegeben wurdest.</translation>
    </message>
    <message>
      <source>Saved. Something is still needed.</source>
      <translation>Gespeichert. Etwas fehlt noch.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>The guide still says: a walk for now. Today shows why.</source>
      <translation>Der Richtwert sagt noch: vorerst gehen. „Heute“ zeigt, warum.</translation>
    </message>
    <message>
      <source>Nothing in your diary is locked now. Today shows what is next.</source>
      <translation>In deinem Tagebuch ist jetzt nichts gesperrt. „Heute“ zeigt, was als Nächstes kommt.</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Den Check noch einmal machen</translation>
    </message>
  </context>
  <context>
    <name>ConfidenceCard</name>
    <message>
      <source>How safe does running feel?</source>
      <translation>Wie sicher fühlt sich Laufen an?</translation>
    </message>
    <message>
      <source>not safe at all</source>
      <translation>gar nicht sicher</translation>
    </message>
    <message>
      <source>completely safe</source>
      <translation>völlig sicher</translation>
    </message>
    <message>
      <source>Choose a number from 0 to 10.</source>
      <translation>Wähle eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
      <source>How safe running feels is saved.</source>
      <translation>Wie sicher sich Laufen anfühlt, ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>If it is, the next page says what to do first.</source>
      <translation>Wenn ja, sagt die nächste Seite, was zuerst zu tun ist.</translation>
    </message>
  </context>
  <context>
    <name>Damage</name>
    <message>
      <source>Your diary file is damaged. You can read what is still good in it, but nothing can be written. “Today” says what you can do.</source>
      <translation>Die Datei deines Tagebuchs ist beschädigt. Du kannst lesen, was darin noch gut ist, aber nichts kann geschrieben werden. „Heute“ sagt, was du tun kannst.</translation>
    </message>
    <message>
      <source>But the disk reported a fault just then ({detail}): a sudden end of power might take it away again. Make a backup on another disk now.</source>
      <translation>Aber der Datenträger hat gerade dabei einen Fehler gemeldet ({detail}): Wenn plötzlich der Strom ausfällt, könnte es wieder weg sein. Mach jetzt eine Sicherung auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>The damaged file was kept: {path}</source>
      <translation>Die beschädigte Datei wurde aufbewahrt: {path}</translation>
    </message>
    <message>
      <source>Something may be missing then, or be older than it was. It may have said that you should wait, so the suitability check comes once more before your next run.</source>
      <translation>Dann kann etwas fehlen oder älter sein, als es war. Darin kann gestanden haben, dass du warten sollst. Darum kommt vor deinem nächsten Lauf noch einmal der Eignungs-Check.</translation>
    </message>
  </context>
  <context>
    <name>DamagedPage</name>
    <message>
      <source>Your diary file is damaged</source>
      <translation>Die Datei deines Tagebuchs ist beschädigt</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <source>I have a backup somewhere else…</source>
      <translation>Ich habe anderswo eine Sicherung …</translation>
    </message>
    <message>
      <source>Put together what is good</source>
      <translation>Zusammensetzen, was gut ist</translation>
    </message>
    <message>
      <source>What the backup adds, one by one</source>
      <translation>Was die Sicherung ergänzt, eins nach dem anderen</translation>
    </message>
    <message>
      <source>Put it together…</source>
      <translation>Zusammensetzen …</translation>
    </message>
    <message>
      <source>Go back to the newest good backup</source>
      <translation>Zur neuesten guten Sicherung zurückgehen</translation>
    </message>
    <message>
      <source>See what would change</source>
      <translation>Sehen, was sich ändern würde</translation>
    </message>
    <message>
      <source>Looking what can be saved…</source>
      <translation>Es wird nachgesehen, was sich retten lässt …</translation>
    </message>
    <message>
      <source>Your diary file is not there</source>
      <translation>Die Datei deines Tagebuchs ist nicht da</translation>
    </message>
    <message>
      <source>The file of your diary is not in its place any more, but there are backups of it.</source>
      <translation>Die Datei deines Tagebuchs ist nicht mehr an ihrem Platz, aber es gibt Sicherungen davon.</translation>
    </message>
    <message>
      <source>Some of it can't be read any more. A failing disk or a sudden end of power can do that; it is nothing you did. You can read what is still good under Diary and Progress.</source>
      <translation>Ein Teil lässt sich nicht mehr lesen. Das kommt von einem Datenträger, der versagt, oder wenn plötzlich der Strom ausfällt; du hast nichts falsch gemacht. Was noch gut ist, kannst du unter Tagebuch und Verlauf lesen.</translation>
    </message>
    <message>
      <source>Until you choose below, nothing is written and no next session is shown. An answer that matters for it may be missing.</source>
      <translation>Bis du unten wählst, wird nichts geschrieben und keine nächste Einheit gezeigt. Eine Antwort, die dafür wichtig ist, fehlt vielleicht.</translation>
    </message>
    <message>
      <source>It was {where}. To begin an empty diary instead, close Backstride and move the folder {backups} to another place.</source>
      <translation>Es war {where}. Um stattdessen ein leeres Tagebuch zu beginnen, beende Backstride und verschieb den Ordner {backups} an einen anderen Ort.</translation>
    </message>
    <message>
      <source>It is {where}. Whatever you choose, the damaged file is kept under another name in the folder of the backups.</source>
      <translation>Es ist {where}. Was du auch wählst: Die beschädigte Datei bleibt unter einem anderen Namen im Ordner der Sicherungen.</translation>
    </message>
    <message>
      <source>Nothing can be read any more, and there is no good backup here. If you have a copy on a stick or in a cloud folder, choose it below.</source>
      <translation>Nichts lässt sich mehr lesen, und hier ist keine gute Sicherung. Hast du eine Kopie auf einem USB-Stick oder in einem Cloud-Ordner, wähle sie unten.</translation>
    </message>
    <message>
      <source>Still good: {extent}.</source>
      <translation>Noch gut: {extent}.</translation>
    </message>
    <message>
      <source>How many can't be read any more is not known.</source>
      <translation>Wie viele sich nicht mehr lesen lassen, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>No entry is missing.</source>
      <translation>Kein Eintrag fehlt.</translation>
    </message>
    <message>
      <source>Can't be read any more: {entries}.</source>
      <translation>Nicht mehr lesbar: {entries}.</translation>
    </message>
    <message>
      <source>The backup of {when} has {entries} of what is missing: that is added.</source>
      <translation>Von dem, was fehlt, steht in der Sicherung ({when}): {entries}. Das wird ergänzt.</translation>
    </message>
    <message>
      <source>Then {entries} are still missing.</source>
      <translation>Dann fehlt noch: {entries}.</translation>
    </message>
    <message>
      <source>Then nothing is missing.</source>
      <translation>Dann fehlt nichts.</translation>
    </message>
    <message>
      <source>It was made {when}.</source>
      <translation>Sie wurde gemacht: {when}.</translation>
    </message>
    <message>
      <source>It holds {extent}.</source>
      <translation>Sie enthält: {extent}.</translation>
    </message>
    <message>
      <source>It lacks {entries} that can still be read in the damaged file.</source>
      <translation>Ihr fehlt, was sich in der beschädigten Datei noch lesen lässt: {entries}.</translation>
    </message>
    <message>
      <source>Put your diary together?</source>
      <translation>Dein Tagebuch zusammensetzen?</translation>
    </message>
    <message>
      <source>This goes into a fresh file. The damaged file is kept.</source>
      <translation>Das kommt in eine neue Datei. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
      <source>Put it together</source>
      <translation>Zusammensetzen</translation>
    </message>
    <message>
      <source>One moment. Please don't switch off…</source>
      <translation>Einen Moment. Bitte nicht ausschalten …</translation>
    </message>
    <message>
      <source>Your diary can be written again.</source>
      <translation>In dein Tagebuch kann wieder geschrieben werden.</translation>
    </message>
  </context>
  <context>
    <name>DataCard</name>
    <message>
      <source>Your data</source>
      <translation>Deine Daten</translation>
    </message>
    <message>
      <source>Your diary is kept on this computer, in {folder}.</source>
      <translation>Dein Tagebuch liegt auf diesem Computer, in {folder}.</translation>
    </message>
    <message>
      <source>A saved file is not locked: anyone who has it can read it. Keep it where only you can reach it, and give it only to people you trust.</source>
      <translation>Eine gespeicherte Datei ist nicht verschlossen: Wer sie hat, kann sie lesen. Halte sie, wo nur du hinkommst, und gib sie nur Menschen, denen du vertraust.</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Bericht für meine Physiotherapie</translation>
    </message>
    <message>
      <source>A page or two with what a physio wants to know, to print or to save.</source>
      <translation>Ein oder zwei Seiten mit dem, was die Physiotherapie wissen will, zum Drucken oder Speichern.</translation>
    </message>
    <message>
      <source>Use on another computer…</source>
      <translation>Auf einem anderen Computer nutzen …</translation>
    </message>
    <message>
      <source>Makes the file that carries your diary to another computer, and joins the file you bring from there. You see first what would change.</source>
      <translation>Erstellt die Datei, die dein Tagebuch auf einen anderen Computer bringt, und führt die Datei zusammen, die du von dort mitbringst. Zuerst siehst du, was sich ändern würde.</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Alles löschen …</translation>
    </message>
    <message>
      <source>Deletes your diary and its backups from this computer for good. You see first what that is, and you are asked again.</source>
      <translation>Löscht dein Tagebuch und seine Sicherungen für immer von diesem Computer. Zuerst siehst du, was das ist, und du wirst noch einmal gefragt.</translation>
    </message>
    <message>
      <source>Save a copy of the diary (JSON)…</source>
      <translation>Eine Kopie des Tagebuchs speichern (JSON) …</translation>
    </message>
    <message>
      <source>The whole diary, to keep as a backup or to move to another computer. Backstride can bring it in again; in any text program it can be read. A name that you keep for reports goes along.</source>
      <translation>Das ganze Tagebuch, als Sicherung oder für einen anderen Computer. Backstride kann es wieder einlesen; jedes Textprogramm kann es zeigen. Ein Name, den du für Berichte behältst, ist dabei.</translation>
    </message>
    <message>
      <source>Save tables (CSV)…</source>
      <translation>Tabellen speichern (CSV) …</translation>
    </message>
    <message>
      <source>The same as tables, for your own charts or for research. Any spreadsheet program can read them; a page inside explains the columns.</source>
      <translation>Dasselbe als Tabellen, für eigene Diagramme oder die Forschung. Jede Tabellenkalkulation kann sie lesen; eine Seite darin erklärt die Spalten.</translation>
    </message>
    <message>
      <source>Save health data (FHIR)…</source>
      <translation>Gesundheitsdaten speichern (FHIR) …</translation>
    </message>
    <message>
      <source>For a clinic that asks for it: pain, sessions, scores, checks and problems. Plans, choices, limits, clearances, days off, questions and notes of their own stay out. Their program can read it if it knows FHIR. Backstride does not add your name.</source>
      <translation>Für eine Praxis, die danach fragt: Schmerzen, Einheiten, Punktwerte, Checks und Probleme. Pläne, Entscheidungen, Grenzen, Freigaben, freie Tage, Fragen und eigene Notizen bleiben draußen. Ihr Programm kann es lesen, wenn es FHIR kennt. Backstride schreibt deinen Namen nicht hinein.</translation>
    </message>
    <message>
      <source>Save as {name}…</source>
      <translation>Speichern als {name} …</translation>
    </message>
    <message>
      <source>Files of this kind (*{ending})</source>
      <translation>Dateien dieser Art (*{ending})</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
  </context>
  <context>
    <name>DecisionWords</name>
    <message>
      <source>Where a step was suggested, it was chosen {n} of {all} times.</source>
      <translation>Wo ein Schritt vorgeschlagen wurde, wurde er {n} von {all} Mal gewählt.</translation>
    </message>
    <message>
      <source>Suggested by the app's rules, and chosen by the patient</source>
      <translation>Von den Regeln der App vorgeschlagen, und von der Person gewählt</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Suggested (stage · repetitions)</source>
      <translation>Vorgeschlagen (Stufe · Wiederholungen)</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <source>Repetitions done</source>
      <translation>Gemachte Wiederholungen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Ist/Soll</translation>
    </message>
    <message>
      <source>Patient's reason or advice</source>
      <translation>Grund der Person oder Rat</translation>
    </message>
    <message>
      <source>Reason or advice</source>
      <translation>Grund oder Rat</translation>
    </message>
    <message>
      <source>{n} earlier lines are in the diary and in the HTML report.</source>
      <translation>{n} frühere Zeilen stehen im Tagebuch und im HTML-Bericht.</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>{days} ({n} ×)</source>
      <translation>{days} ({n} ×)</translation>
    </message>
    <message>
      <source>on advice of {who}</source>
      <translation>auf Rat von {who}</translation>
    </message>
    <message>
      <source>no running</source>
      <translation>kein Laufen</translation>
    </message>
    <message>
      <source>all</source>
      <comment>repetitions done</comment>
      <translation>alle</translation>
    </message>
    <message>
      <source>{done} of {planned}</source>
      <translation>{done} von {planned}</translation>
    </message>
    <message>
      <source>as suggested</source>
      <translation>wie vorgeschlagen</translation>
    </message>
    <message>
      <source>a walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>a rest day</source>
      <translation>ein Ruhetag</translation>
    </message>
    <message>
      <source>{step}, lower</source>
      <translation>{step}, niedriger</translation>
    </message>
    <message>
      <source>{step}, higher</source>
      <translation>{step}, höher</translation>
    </message>
    <message>
      <source>{step}, nothing was open</source>
      <translation>{step}, nichts war offen</translation>
    </message>
    <message>
      <source>a safety finding stands</source>
      <translation>ein Sicherheitsbefund gilt</translation>
    </message>
    <message>
      <source>the full check is due</source>
      <translation>der ganze Check ist fällig</translation>
    </message>
    <message>
      <source>ill or away</source>
      <translation>krank oder weg</translation>
    </message>
    <message>
      <source>29 days or more without a session</source>
      <translation>29 Tage oder mehr ohne Einheit</translation>
    </message>
    <message>
      <source>a test run is due</source>
      <translation>ein Testlauf ist fällig</translation>
    </message>
    <message>
      <source>two red of the last four</source>
      <translation>zwei rote der letzten vier</translation>
    </message>
    <message>
      <source>red at the lowest step</source>
      <translation>rot auf dem niedrigsten Schritt</translation>
    </message>
    <message>
      <source>set by a physio</source>
      <translation>von der Physiotherapie festgelegt</translation>
    </message>
    <message>
      <source>first session, from the test run</source>
      <translation>erste Einheit, aus dem Testlauf</translation>
    </message>
    <message>
      <source>last session red</source>
      <translation>letzte Einheit rot</translation>
    </message>
    <message>
      <source>weekly pain rose twice by 10</source>
      <translation>Wochenschmerz zweimal um 10 gestiegen</translation>
    </message>
    <message>
      <source>last two sessions amber</source>
      <translation>letzte zwei Einheiten gelb</translation>
    </message>
    <message>
      <source>15–28 days without a session</source>
      <translation>15–28 Tage ohne Einheit</translation>
    </message>
    <message>
      <source>8–14 days without a session</source>
      <translation>8–14 Tage ohne Einheit</translation>
    </message>
    <message>
      <source>last session amber</source>
      <translation>letzte Einheit gelb</translation>
    </message>
    <message>
      <source>a newer test run</source>
      <translation>ein neuerer Testlauf</translation>
    </message>
    <message>
      <source>an answer is missing</source>
      <translation>eine Antwort fehlt</translation>
    </message>
    <message>
      <source>the weekly check is due</source>
      <translation>der Wochen-Check ist fällig</translation>
    </message>
    <message>
      <source>under 80 % of repetitions done</source>
      <translation>unter 80 % der Wdh.</translation>
    </message>
    <message>
      <source>green, but effort 8 or more</source>
      <translation>grün, aber Anstrengung 8 oder mehr</translation>
    </message>
    <message>
      <source>green after a lower step</source>
      <translation>grün nach niedrigerem Schritt</translation>
    </message>
    <message>
      <source>green, at the highest step open</source>
      <translation>grün, auf dem höchsten offenen Schritt</translation>
    </message>
    <message>
      <source>last session green</source>
      <translation>letzte Einheit grün</translation>
    </message>
    <message>
      <source>The app's next suggestion:</source>
      <translation>Nächster Vorschlag der App:</translation>
    </message>
    <message>
      <source>no running ({why}).</source>
      <translation>kein Laufen ({why}).</translation>
    </message>
    <message>
      <source>{step}, from {day} on</source>
      <translation>{step}, ab {day}</translation>
    </message>
    <message>
      <source>{what} ({why}).</source>
      <translation>{what} ({why}).</translation>
    </message>
    <message>
      <source>The patient chooses.</source>
      <translation>Die Person wählt selbst.</translation>
    </message>
  </context>
  <context>
    <name>DeleteEverythingPage</name>
    <message>
      <source>Delete everything</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <source>This will be deleted</source>
      <translation>Das wird gelöscht</translation>
    </message>
    <message>
      <source>This stays</source>
      <translation>Das bleibt</translation>
    </message>
    <message>
      <source>Type the word “{word}”</source>
      <translation>Tipp das Wort „{word}“</translation>
    </message>
    <message>
      <source>Are you sure?</source>
      <translation>Willst du das wirklich?</translation>
    </message>
    <message>
      <source>Make a file of my diary first…</source>
      <translation>Zuerst eine Datei von meinem Tagebuch erstellen …</translation>
    </message>
    <message>
      <source>Close Backstride</source>
      <translation>Backstride beenden</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
      <source>delete</source>
      <comment>the word to be typed</comment>
      <translation>löschen</translation>
    </message>
    <message>
      <source>This can't be undone, not even from a backup. Type the word “{word}” to go on.</source>
      <translation>Das lässt sich nicht rückgängig machen, auch nicht mit einer Sicherung. Tipp das Wort „{word}“, um weiterzumachen.</translation>
    </message>
    <message>
      <source>This is a trial run: nothing of it is kept.</source>
      <translation>Das ist ein Probelauf: Nichts davon bleibt.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Also delete the {copies} in {folder}</source>
      <translation>Auch löschen: {copies} in {folder}</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <source>{n} copies</source>
      <translation>{n} Kopien</translation>
    </message>
    <message>
      <source>Your diary with {entries}, half-filled forms and settings ({size})</source>
      <translation>Dein Tagebuch ({entries}), halb ausgefüllte Formulare und Einstellungen ({size})</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 Eintrag</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} Einträge</translation>
    </message>
    <message>
      <source>{backups} on this computer ({size})</source>
      <translation>{backups} auf diesem Computer ({size})</translation>
    </message>
    <message>
      <source>1 backup</source>
      <translation>1 Sicherung</translation>
    </message>
    <message>
      <source>{n} backups</source>
      <translation>{n} Sicherungen</translation>
    </message>
    <message>
      <source>1 damaged or conflicting version of the diary that was kept</source>
      <translation>1 beschädigte oder widersprüchliche Fassung des Tagebuchs, die aufgehoben wurde</translation>
    </message>
    <message>
      <source>{n} damaged or conflicting versions of the diary that were kept</source>
      <translation>{n} beschädigte oder widersprüchliche Fassungen des Tagebuchs, die aufgehoben wurden</translation>
    </message>
    <message>
      <source>How the window looks, where it stood, and your reminders</source>
      <translation>Wie das Fenster aussieht, wo es stand, und deine Erinnerungen</translation>
    </message>
    <message>
      <source>All of it lies in {folder}.</source>
      <translation>Alles davon liegt in {folder}.</translation>
    </message>
    <message>
      <source>The warning in your diary goes too. That does not make what it warned of go away: please talk to a clinician before you run.</source>
      <translation>Auch die Warnung in deinem Tagebuch verschwindet. Damit verschwindet nicht, wovor sie warnte: Bitte sprich mit einer Fachperson, bevor du läufst.</translation>
    </message>
    <message>
      <source>Files that you saved yourself: reports, tables, diary files, pictures, audio tracks, calendar dates. Backstride does not know where they are. Delete them where you put them.</source>
      <translation>Dateien, die du selbst gespeichert hast: Berichte, Tabellen, Tagebuchdateien, Bilder, Tonspuren, Kalendertermine. Backstride weiß nicht, wo sie sind. Lösch sie dort, wo du sie hingelegt hast.</translation>
    </message>
    <message>
      <source>Copies of backups in {folder}: that place is not there now. Plug it in and open this page again, or delete the folder yourself.</source>
      <translation>Kopien von Sicherungen in {folder}: Dieser Ort ist jetzt nicht da. Schließ ihn an und öffne diese Seite noch einmal, oder lösch den Ordner selbst.</translation>
    </message>
    <message>
      <source>What a cloud service keeps: its own bin and older versions. Empty them there.</source>
      <translation>Was ein Cloud-Dienst behält: seinen eigenen Papierkorb und ältere Fassungen. Leere sie dort.</translation>
    </message>
    <message>
      <source>1 other thing in that folder, which is not Backstride's.</source>
      <translation>1 andere Sache in diesem Ordner, die nicht von Backstride ist.</translation>
    </message>
    <message>
      <source>{n} other things in that folder, which are not Backstride's.</source>
      <translation>{n} andere Sachen in diesem Ordner, die nicht von Backstride sind.</translation>
    </message>
    <message>
      <source>The files are overwritten before they are removed. On some disks (SSD, sticks) older traces can stay where only experts find them; a locked (encrypted) disk guards against that.</source>
      <translation>Die Dateien werden überschrieben, bevor sie entfernt werden. Auf manchen Datenträgern (SSD, USB-Sticks) können ältere Spuren bleiben, die nur Fachleute finden; ein verschlossener (verschlüsselter) Datenträger schützt davor.</translation>
    </message>
    <message>
      <source>Not everything could be deleted. Close Backstride, then delete this yourself: {files}</source>
      <translation>Nicht alles ließ sich löschen. Beende Backstride, dann lösch das selbst: {files}</translation>
    </message>
    <message>
      <source>Everything is deleted. Close Backstride; if you start it again, it begins as on the first day.</source>
      <translation>Alles ist gelöscht. Beende Backstride; wenn du es wieder startest, beginnt es wie am ersten Tag.</translation>
    </message>
    <message>
      <source>Still there: the copies of backups in {folder}.</source>
      <translation>Noch da: die Kopien von Sicherungen in {folder}.</translation>
    </message>
  </context>
  <context>
    <name>DiaryList</name>
    <message>
      <source>Diary entries</source>
      <translation>Tagebucheinträge</translation>
    </message>
    <message>
      <source>Press Enter to open an entry and Delete to remove it.</source>
      <translation>Mit Enter öffnest du einen Eintrag, mit Entf löschst du ihn.</translation>
    </message>
  </context>
  <context>
    <name>DiaryPage</name>
    <message>
      <source>Diary</source>
      <translation>Tagebuch</translation>
    </message>
    <message>
      <source>Add an entry</source>
      <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
      <source>Bring in a watch file…</source>
      <translation>Eine Uhrendatei einlesen …</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Nothing of this kind is written down.</source>
      <translation>Nichts dieser Art ist aufgeschrieben.</translation>
    </message>
    <message>
      <source>Everything can be corrected. Changes are kept in the entry's history, and the last one can be undone (Ctrl+Z).</source>
      <translation>Alles lässt sich korrigieren. Frühere Fassungen bleiben beim Eintrag, und die letzte Änderung lässt sich rückgängig machen (Strg+Z).</translation>
    </message>
    <message>
      <source>Your diary is empty</source>
      <translation>Dein Tagebuch ist leer</translation>
    </message>
    <message>
      <source>Nothing is written down yet. What you record on Today appears here.</source>
      <translation>Noch ist nichts aufgeschrieben. Was du auf „Heute“ einträgst, erscheint hier.</translation>
    </message>
    <message>
      <source>Everything in it can be corrected later, and taken back.</source>
      <translation>Alles darin kann später korrigiert und zurückgenommen werden.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>1 session</source>
      <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions</source>
      <translation>
        <numerusform>{n} Einheit</numerusform>
        <numerusform>{n} Einheiten</numerusform>
      </translation>
    </message>
    <message>
      <source>1 pain reading</source>
      <translation>1 Schmerzmessung</translation>
    </message>
    <message numerus="yes">
      <source>{n} pain readings</source>
      <translation>
        <numerusform>{n} Schmerzmessung</numerusform>
        <numerusform>{n} Schmerzmessungen</numerusform>
      </translation>
    </message>
    <message>
      <source>1 event</source>
      <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} Ereignis</numerusform>
        <numerusform>{n} Ereignisse</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Sessions and test runs</source>
      <translation>Einheiten und Testläufe</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Schmerzen</translation>
    </message>
    <message>
      <source>Checks and clearances</source>
      <translation>Checks und Freigaben</translation>
    </message>
    <message>
      <source>Events and pauses</source>
      <translation>Ereignisse und Pausen</translation>
    </message>
    <message>
      <source>Choices and limits</source>
      <translation>Entscheidungen und Grenzen</translation>
    </message>
    <message>
      <source>Notes and questions</source>
      <translation>Notizen und Fragen</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Testlauf</translation>
    </message>
    <message>
      <source>Something happened</source>
      <translation>Etwas ist passiert</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Question for my physio</source>
      <translation>Frage für meine Physiotherapie</translation>
    </message>
    <message>
      <source>My physio said</source>
      <translation>Meine Physiotherapie sagte</translation>
    </message>
    <message>
      <source>I'm ill or away</source>
      <translation>Ich bin krank oder weg</translation>
    </message>
    <message>
      <source>Entry deleted.</source>
      <translation>Eintrag gelöscht.</translation>
    </message>
    <message>
      <source>Undone: {kind}, {when}.</source>
      <translation>Rückgängig gemacht: {kind}, {when}.</translation>
    </message>
  </context>
  <context>
    <name>DiaryWords</name>
    <message>
      <source>Suitability check</source>
      <translation>Eignungs-Check</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>New start</source>
      <translation>Neuanfang</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Testlauf</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Next morning</source>
      <translation>Nächster Morgen</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Schmerzen</translation>
    </message>
    <message>
      <source>Weekly check</source>
      <translation>Wochen-Check</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Punktwert</translation>
    </message>
    <message>
      <source>Something happened</source>
      <translation>Etwas ist passiert</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Limits from my physio</source>
      <translation>Grenzen von meiner Physiotherapie</translation>
    </message>
    <message>
      <source>Step from my physio</source>
      <translation>Schritt von meiner Physiotherapie</translation>
    </message>
    <message>
      <source>You chose</source>
      <translation>Deine Wahl</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Question for my physio</source>
      <translation>Frage für meine Physiotherapie</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source> · written down on {day}</source>
      <translation> · eingetragen am {day}</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korrigiert</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <source>{question} {answer}</source>
      <translation>{question} {answer}</translation>
    </message>
    <message>
      <source>Average pain over the week: {pain}</source>
      <translation>Durchschnittliche Schmerzen der Woche: {pain}</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <source>an earlier version that can't be shown here</source>
      <translation>eine frühere Fassung, die hier nicht gezeigt werden kann</translation>
    </message>
    <message>
      <source>Until {moment}: {text}</source>
      <translation>Bis {moment}: {text}</translation>
    </message>
    <message>
      <source>{seconds} comfortable seconds · {pains}</source>
      <translation>{seconds} angenehme Sekunden · {pains}</translation>
    </message>
    <message>
      <source>back to usual</source>
      <translation>wieder wie sonst</translation>
    </message>
    <message>
      <source>not yet back to usual</source>
      <translation>noch nicht wie sonst</translation>
    </message>
    <message>
      <source>back to usual within 48 hours</source>
      <translation>innerhalb von 48 Stunden wieder wie sonst</translation>
    </message>
    <message>
      <source>longer than 48 hours</source>
      <translation>länger als 48 Stunden</translation>
    </message>
    <message>
      <source>pain {pain} · {settled}</source>
      <translation>Schmerzen {pain} · {settled}</translation>
    </message>
    <message>
      <source>right now {pain}</source>
      <translation>gerade {pain}</translation>
    </message>
    <message>
      <source>average of the past week {pain}</source>
      <translation>Durchschnitt der letzten Woche {pain}</translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <source>not finished</source>
      <translation>nicht beendet</translation>
    </message>
    <message>
      <source>nothing here says you should wait</source>
      <translation>nichts hier sagt, dass du warten solltest</translation>
    </message>
    <message>
      <source>by {who} on {day}: {covers}</source>
      <translation>von {who} am {day}: {covers}</translation>
    </message>
    <message>
      <source>sessions that were too much</source>
      <translation>Einheiten, die zu viel waren</translation>
    </message>
    <message>
      <source>How safe running feels</source>
      <translation>Wie sicher sich Laufen anfühlt</translation>
    </message>
    <message>
      <source>Something I want to do again</source>
      <translation>Etwas, das ich wieder tun möchte</translation>
    </message>
    <message>
      <source>{value} of 10</source>
      <translation>{value} von 10</translation>
    </message>
    <message>
      <source>thought related</source>
      <translation>hat wohl mit dem Laufen zu tun</translation>
    </message>
    <message>
      <source>days not counted</source>
      <translation>Tage zählen nicht</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>highest stage {n}</source>
      <translation>höchste Stufe {n}</translation>
    </message>
    <message>
      <source>stop level {n}</source>
      <translation>Stoppwert {n}</translation>
    </message>
    <message>
      <source>acceptable level {n}</source>
      <translation>annehmbarer Wert {n}</translation>
    </message>
    <message>
      <source>rest days at least {n}</source>
      <translation>Ruhetage mindestens {n}</translation>
    </message>
    <message>
      <source>sessions a week at most {n}</source>
      <translation>Einheiten pro Woche höchstens {n}</translation>
    </message>
    <message>
      <source>a walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>a rest day</source>
      <translation>ein Ruhetag</translation>
    </message>
    <message>
      <source>{chosen} · we suggested {suggested}</source>
      <translation>{chosen} · unser Vorschlag war {suggested}</translation>
    </message>
  </context>
  <context>
    <name>DistanceField</name>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>miles</source>
      <translation>Meilen</translation>
    </message>
    <message>
      <source>This is not a number. Write it like {example}.</source>
      <translation>Das ist keine Zahl. Schreib sie wie {example}.</translation>
    </message>
    <message>
      <source>Write a distance from 0 to {most}.</source>
      <translation>Schreib eine Strecke von 0 bis {most}.</translation>
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>Backstride does not lock while a session runs. Pause it first.</source>
      <translation>Solange eine Einheit läuft, wird Backstride nicht verschlossen. Mach zuerst eine Pause.</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereCard</name>
    <message>
      <source>Nothing is recorded. It is asked after each session.</source>
      <translation>Nichts ist eingetragen. Danach wird nach jeder Einheit gefragt.</translation>
    </message>
    <message>
      <source>Progress draws it as a line of its own, the highest of each week.</source>
      <translation>„Verlauf“ zeichnet es als eigene Linie, den höchsten Wert jeder Woche.</translation>
    </message>
    <message>
      <source>strength not recorded</source>
      <translation>Stärke nicht eingetragen</translation>
    </message>
    <message>
      <source>{pain} of 100</source>
      <translation>{pain} von 100</translation>
    </message>
  </context>
  <context>
    <name>Ends</name>
    <message>
      <source>A session is not finished</source>
      <translation>Eine Einheit ist nicht beendet</translation>
    </message>
    <message>
      <source>1 repetition was done</source>
      <translation>1 Wiederholung wurde gemacht</translation>
    </message>
    <message numerus="yes">
      <source>{n} repetitions were done</source>
      <translation>
        <numerusform>{n} Wiederholung wurde gemacht</numerusform>
        <numerusform>{n} Wiederholungen wurden gemacht</numerusform>
      </translation>
    </message>
    <message>
      <source>It began at {time}. {reps}, {run} of running.</source>
      <translation>Sie begann um {time}. {reps}, {run} gelaufen.</translation>
    </message>
    <message>
      <source>It broke off before its end</source>
      <translation>Sie brach vor ihrem Ende ab</translation>
    </message>
    <message>
      <source>Write down what I did</source>
      <translation>Eintragen, was ich gemacht habe</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Damit weitermachen</translation>
    </message>
    <message>
      <source>Your session is over</source>
      <translation>Deine Einheit ist vorbei</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <source>physiotherapist</source>
      <translation>Physiotherapie</translation>
    </message>
    <message>
      <source>doctor</source>
      <translation>ärztlich</translation>
    </message>
    <message>
      <source>nurse</source>
      <translation>Pflege</translation>
    </message>
    <message>
      <source>exercise professional</source>
      <translation>Bewegungsfachperson</translation>
    </message>
    <message>
      <source>other health professional</source>
      <translation>andere medizinische Fachperson</translation>
    </message>
    <message>
      <source>Please fill in: {field}</source>
      <translation>Bitte fülle aus: {field}</translation>
    </message>
    <message>
      <source>Set the pain on the line first.</source>
      <translation>Trag zuerst die Schmerzen auf der Linie ein.</translation>
    </message>
    <message>
      <source>The last day can't be before the first.</source>
      <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
      <source>The acceptable pain has to be below the pain to stop at.</source>
      <translation>Die annehmbaren Schmerzen müssen unter denen liegen, bei denen Schluss ist.</translation>
    </message>
  </context>
  <context>
    <name>EntryKinds</name>
    <message>
      <source>A note</source>
      <translation>Eine Notiz</translation>
    </message>
    <message>
      <source>A question for my physio</source>
      <translation>Eine Frage für meine Physiotherapie</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ging schief</translation>
    </message>
    <message>
      <source>How it went, what helped, what is on your mind.</source>
      <translation>Wie es ging, was half, was dich beschäftigt.</translation>
    </message>
    <message>
      <source>The diary keeps your questions together for your next visit.</source>
      <translation>Das Tagebuch sammelt deine Fragen für den nächsten Besuch.</translation>
    </message>
    <message>
      <source>A faint, chest pain, an injury, a bad turn of your back: whatever caused it.</source>
      <translation>Ohnmacht, Brustschmerzen, eine Verletzung, eine Verschlechterung am Rücken: was auch immer die Ursache war.</translation>
    </message>
    <message>
      <source>What do you want to add?</source>
      <translation>Was möchtest du hinzufügen?</translation>
    </message>
  </context>
  <context>
    <name>EntryPage</name>
    <message>
      <source>This entry is no longer in the diary.</source>
      <translation>Dieser Eintrag ist nicht mehr im Tagebuch.</translation>
    </message>
    <message>
      <source>This entry raised a warning. Its answers and its date stay as they are; you can still correct the rest. If you answered by mistake, open the card on Today on the day you wrote it down.</source>
      <translation>Dieser Eintrag hat eine Warnung ausgelöst. Seine Antworten und sein Datum bleiben, wie sie sind; den Rest kannst du noch korrigieren. Wenn du dich vertan hast, öffne die Karte auf „Heute“ an dem Tag, an dem du ihn geschrieben hast.</translation>
    </message>
    <message>
      <source>When it was</source>
      <translation>Wann es war</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Answer the check again</source>
      <translation>Den Check noch einmal beantworten</translation>
    </message>
    <message>
      <source>What it said before</source>
      <translation>Was vorher da stand</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Delete this entry</source>
      <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Entry deleted.</source>
      <translation>Eintrag gelöscht.</translation>
    </message>
  </context>
  <context>
    <name>EventsCard</name>
    <message>
      <source>Nothing is recorded. A faint, chest pain, an injury or a bad turn of your back belongs here, whatever caused it.</source>
      <translation>Nichts ist eingetragen. Ohnmacht, Brustschmerzen, eine Verletzung oder eine Verschlechterung am Rücken gehören hierher, was auch immer die Ursache war.</translation>
    </message>
    <message>
      <source>Write down what went wrong</source>
      <translation>Eintragen, was schiefging</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{kind}, {days}</source>
      <translation>{kind}, {days}</translation>
    </message>
    <message>
      <source>What was done: {text}</source>
      <translation>Was getan wurde: {text}</translation>
    </message>
    <message>
      <source>You think running had to do with it</source>
      <translation>Du denkst, dass das Laufen damit zu tun hatte</translation>
    </message>
    <message>
      <source>You think running had nothing to do with it</source>
      <translation>Du denkst, dass das Laufen nichts damit zu tun hatte</translation>
    </message>
    <message>
      <source>Not sure whether running had to do with it</source>
      <translation>Nicht sicher, ob das Laufen damit zu tun hatte</translation>
    </message>
    <message>
      <source>Related to running: not recorded</source>
      <translation>Zusammenhang mit dem Laufen: nicht eingetragen</translation>
    </message>
  </context>
  <context>
    <name>FigureWords</name>
    <message>
      <source>{start} → {now}</source>
      <translation>{start} → {now}</translation>
    </message>
    <message>
      <source>week {first} to {last}</source>
      <translation>Woche {first} bis {last}</translation>
    </message>
    <message>
      <source>Back pain, weekly average of 0–100</source>
      <translation>Rückenschmerzen, Wochenmittel 0–100</translation>
    </message>
    <message>
      <source>Back pain, past-week average of 0–100</source>
      <translation>Rückenschmerzen, Durchschnitt der letzten Woche von 0–100</translation>
    </message>
    <message>
      <source>{n} points</source>
      <translation>{n} Punkte</translation>
    </message>
    <message>
      <source>latest reading {pain} ({day})</source>
      <translation>letzter Wert {pain} ({day})</translation>
    </message>
    <message>
      <source>nothing yet to compare it with</source>
      <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
      <source>week {n} so far</source>
      <translation>Woche {n} bisher</translation>
    </message>
    <message>
      <source>partly estimated</source>
      <translation>teils geschätzt</translation>
    </message>
    <message>
      <source>Running distance a week</source>
      <translation>Laufstrecke pro Woche</translation>
    </message>
    <message>
      <source>trial mean {first} → {last}</source>
      <translation>Mittel der Studie {first} → {last}</translation>
    </message>
    <message>
      <source>some distances not recorded</source>
      <translation>manche Strecken nicht eingetragen</translation>
    </message>
    <message>
      <source>Sessions done</source>
      <translation>Gemachte Einheiten</translation>
    </message>
    <message>
      <source>no full week yet</source>
      <translation>noch keine volle Woche</translation>
    </message>
    <message>
      <source>{done} of {planned}</source>
      <translation>{done} von {planned}</translation>
    </message>
    <message>
      <source>trial {share}</source>
      <translation>Studie {share}</translation>
    </message>
    <message>
      <source>1 full week</source>
      <translation>1 volle Woche</translation>
    </message>
    <message numerus="yes">
      <source>{n} full weeks</source>
      <translation>
        <numerusform>{n} volle Woche</numerusform>
        <numerusform>{n} volle Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>test run {seconds} s on {day}</source>
      <translation>Testlauf {seconds} s am {day}</translation>
    </message>
    <message>
      <source>no session yet</source>
      <translation>noch keine Einheit</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>Pain, weekly average</source>
      <translation>Schmerzen, Wochendurchschnitt</translation>
    </message>
    <message>
      <source>Running this week</source>
      <translation>Laufen in dieser Woche</translation>
    </message>
    <message>
      <source>Sessions done</source>
      <translation>Gemachte Einheiten</translation>
    </message>
    <message>
      <source>of 100 · {change}</source>
      <translation>von 100 · {change}</translation>
    </message>
    <message>
      <source>week {week}: {band}</source>
      <translation>Woche {week}: {band}</translation>
    </message>
    <message>
      <source>week {week} so far</source>
      <translation>Woche {week} bis jetzt</translation>
    </message>
    <message>
      <source>week {week}</source>
      <translation>Woche {week}</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>von 100</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>{d} last week</source>
      <translation>{d} letzte Woche</translation>
    </message>
    <message>
      <source>1 session without a distance</source>
      <translation>1 Einheit ohne Strecke</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions without a distance</source>
      <translation>
        <numerusform>{n} Einheit ohne Strecke</numerusform>
        <numerusform>{n} Einheiten ohne Strecke</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>noch nichts</translation>
    </message>
    <message>
      <source>{done} of {planned}</source>
      <translation>{done} von {planned}</translation>
    </message>
    <message>
      <source>this week</source>
      <translation>diese Woche</translation>
    </message>
    <message>
      <source>{share} of full weeks</source>
      <translation>{share} der vollen Wochen</translation>
    </message>
  </context>
  <context>
    <name>FileCard</name>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>Find a setting</source>
      <translation>Eine Einstellung finden</translation>
    </message>
    <message>
      <source>find a setting, for example: backup</source>
      <translation>eine Einstellung finden, zum Beispiel: Sicherung</translation>
    </message>
    <message>
      <source>Nothing found. Try another word.</source>
      <translation>Nichts gefunden. Versuch ein anderes Wort.</translation>
    </message>
    <message>
      <source>1 part of the page</source>
      <translation>1 Teil der Seite</translation>
    </message>
    <message numerus="yes">
      <source>{n} parts of the page</source>
      <translation>
        <numerusform>{n} Teil der Seite</numerusform>
        <numerusform>{n} Teile der Seite</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FindingWords</name>
    <message>
      <source>Running is on hold.</source>
      <translation>Laufen ist ausgesetzt.</translation>
    </message>
    <message>
      <source>The patient told Backstride of this, and it opens no running until it is cleared:</source>
      <translation>Die Person hat das Backstride mitgeteilt; bis zur Freigabe schlägt die App kein Laufen vor:</translation>
    </message>
    <message>
      <source>asked as one question, so ask which: {signs}</source>
      <translation>als eine Frage gestellt, fragen Sie also, welches: {signs}</translation>
    </message>
    <message>
      <source>since {day}: {what}</source>
      <translation>seit {day}: {what}</translation>
    </message>
    <message>
      <source>emergency sign, told in the {where}</source>
      <translation>Notfallzeichen, angegeben: {where}</translation>
    </message>
    <message>
      <source>emergency sign, “not sure”, told in the {where}</source>
      <translation>Notfallzeichen, „unsicher“, angegeben: {where}</translation>
    </message>
    <message>
      <source>answered in the {where}</source>
      <translation>beantwortet: {where}</translation>
    </message>
    <message>
      <source>a clinician first, told in the {where}</source>
      <translation>zuerst eine Fachperson, angegeben: {where}</translation>
    </message>
    <message>
      <source>suitability check</source>
      <translation>Eignungs-Check</translation>
    </message>
    <message>
      <source>weekly check</source>
      <translation>Wochen-Check</translation>
    </message>
    <message>
      <source>notes on a session</source>
      <translation>Notizen zu einer Einheit</translation>
    </message>
    <message>
      <source>notes on a test run</source>
      <translation>Notizen zu einem Testlauf</translation>
    </message>
    <message>
      <source>notes on an event</source>
      <translation>Notizen zu einem Ereignis</translation>
    </message>
    <message>
      <source>see the frame at the top of this report.</source>
      <translation>siehe den Rahmen oben in diesem Bericht.</translation>
    </message>
    <message>
      <source>Stands now:</source>
      <translation>Gilt jetzt:</translation>
    </message>
    <message>
      <source>Changed since the first check:</source>
      <translation>Seit dem ersten Check geändert:</translation>
    </message>
    <message>
      <source>Taken back the same day:</source>
      <translation>Am selben Tag zurückgenommen:</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>nothing the patient told of.</source>
      <translation>nichts, was die Person mitgeteilt hat.</translation>
    </message>
    <message>
      <source>nothing the patient told of; last asked {day}.</source>
      <translation>nichts, was die Person mitgeteilt hat (zuletzt gefragt am {day}).</translation>
    </message>
    <message>
      <source>No complete suitability check is recorded.</source>
      <translation>Kein vollständiger Eignungs-Check ist eingetragen.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>Suitability check {day}:</source>
      <translation>Eignungs-Check {day}:</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>nothing that says to wait.</source>
      <translation>nichts, was für Warten spricht.</translation>
    </message>
    <message>
      <source>not finished.</source>
      <translation>nicht beendet.</translation>
    </message>
    <message>
      <source>Wants to run: {answer}.</source>
      <translation>Möchte laufen: {answer}.</translation>
    </message>
    <message>
      <source>No longer stands:</source>
      <translation>Gilt nicht mehr:</translation>
    </message>
    <message>
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <source>cleared by {who} on {on}.</source>
      <translation>freigegeben von {who} am {on}.</translation>
    </message>
    <message>
      <source>not so in the check of {on}.</source>
      <translation>trifft im Check vom {on} nicht mehr zu.</translation>
    </message>
    <message>
      <source>cleared by {who}, and not so in a later check ({on}).</source>
      <translation>freigegeben von {who}, und trifft in einem späteren Check ({on}) nicht mehr zu.</translation>
    </message>
    <message>
      <source>{what} {was} → {now} ({day})</source>
      <translation>{what} {was} → {now} ({day})</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
    <message>
      <source>average pain over the past week</source>
      <translation>durchschnittliche Schmerzen der letzten Woche</translation>
    </message>
    <message>
      <source>wants to run</source>
      <translation>möchte laufen</translation>
    </message>
    <message>
      <source>runs more than once a month already</source>
      <translation>läuft schon öfter als einmal im Monat</translation>
    </message>
    <message>
      <source>physiotherapist</source>
      <translation>Physiotherapie</translation>
    </message>
    <message>
      <source>doctor</source>
      <translation>ärztlich</translation>
    </message>
    <message>
      <source>nurse</source>
      <translation>Pflege</translation>
    </message>
    <message>
      <source>exercise professional</source>
      <translation>Bewegungsfachperson</translation>
    </message>
    <message>
      <source>other health professional</source>
      <translation>andere medizinische Fachperson</translation>
    </message>
    <message>
      <source>{limit} ({credit})</source>
      <translation>{limit} ({credit})</translation>
    </message>
    <message>
      <source>Limits in force:</source>
      <translation>Geltende Grenzen:</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions, the latest:</source>
      <translation>
        <numerusform>{n} Einheit, die letzte:</numerusform>
        <numerusform>{n} Einheiten, die letzte:</numerusform>
      </translation>
    </message>
    <message>
      <source>stage {stage} on {day}, instead of {limit} at most ({credit}).</source>
      <translation>Stufe {stage} am {day} statt höchstens {limit} ({credit}).</translation>
    </message>
    <message>
      <source>Run above the highest stage set:</source>
      <translation>Über der festgelegten höchsten Stufe gelaufen:</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>highest stage</source>
      <translation>höchste Stufe</translation>
    </message>
    <message>
      <source>stop when pain reaches</source>
      <translation>aufhören bei Schmerzen ab</translation>
    </message>
    <message>
      <source>pain that is fine while running, up to</source>
      <translation>Schmerzen, die beim Laufen in Ordnung sind, bis</translation>
    </message>
    <message>
      <source>rest days between sessions, at least</source>
      <translation>Ruhetage zwischen den Einheiten, mindestens</translation>
    </message>
    <message>
      <source>sessions a week, at most</source>
      <translation>Einheiten pro Woche, höchstens</translation>
    </message>
    <message>
      <source>step to go on with</source>
      <translation>Schritt zum Weitermachen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>FinishedPage</name>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>Your {n} weeks</source>
      <translation>Deine {n} Wochen</translation>
    </message>
    <message>
      <source>What you wrote down, looked back on. It is yours, however it went.</source>
      <translation>Ein Rückblick auf das, was du aufgeschrieben hast. Es gehört dir, wie auch immer es lief.</translation>
    </message>
    <message>
      <source>Too little was recorded to say what changed.</source>
      <translation>Es wurde zu wenig eingetragen, um zu sagen, was sich geändert hat.</translation>
    </message>
    <message>
      <source>This is what happened in your own back. It can't show what running alone did: backs change for many reasons.</source>
      <translation>Das ist in deinem eigenen Rücken passiert. Es kann nicht zeigen, was das Laufen allein bewirkt hat: Rücken ändern sich aus vielen Gründen.</translation>
    </message>
    <message>
      <source>What is worth keeping up</source>
      <translation>Was sich beizubehalten lohnt</translation>
    </message>
    <message>
      <source>Keep moving in ways you like. Running is one of many.</source>
      <translation>Bleib auf eine Art in Bewegung, die du magst. Laufen ist eine von vielen.</translation>
    </message>
    <message>
      <source>If you go on running: an easy pace, and a day of rest in between.</source>
      <translation>Wenn du weiterläufst: ein leichtes Tempo, und dazwischen ein Ruhetag.</translation>
    </message>
    <message>
      <source>You need not run further. Staying where you are is fine.</source>
      <translation>Du musst keine längeren Strecken laufen. Zu bleiben, wo du bist, ist in Ordnung.</translation>
    </message>
    <message>
      <source>After a break of more than two weeks, begin a little lower. After four weeks or more, answer the check first.</source>
      <translation>Fang nach einer Pause von mehr als zwei Wochen etwas niedriger an. Beantworte nach vier Wochen oder mehr zuerst den Eignungs-Check.</translation>
    </message>
    <message>
      <source>A rise in pain means: a little less for now. It can pass.</source>
      <translation>Steigen die Schmerzen, heißt das: vorerst etwas weniger. Es kann vorübergehen.</translation>
    </message>
    <message>
      <source>Chest pain, a faint or being very short of breath: stop and phone the emergency number of your country.</source>
      <translation>Brustschmerzen, eine Ohnmacht oder starke Atemnot: Hör auf und ruf die Notrufnummer deines Landes an.</translation>
    </message>
    <message>
      <source>Another warning sign, such as new numbness or weakness: stop running and get help now.</source>
      <translation>Ein anderes Warnzeichen, etwa neue Taubheit oder Schwäche: Hör auf zu laufen und hol jetzt Hilfe.</translation>
    </message>
    <message>
      <source>These are this app's guide. No study has tested what comes after.</source>
      <translation>Das ist der Richtwert dieser App. Keine Studie hat geprüft, was danach kommt.</translation>
    </message>
    <message>
      <source>What flare-ups mean</source>
      <translation>Was Schmerzschübe bedeuten</translation>
    </message>
    <message>
      <source>When to get help</source>
      <translation>Wann du Hilfe brauchst</translation>
    </message>
    <message>
      <source>Share it with your physio</source>
      <translation>Zeig es deiner Physiotherapie</translation>
    </message>
    <message>
      <source>A page or two with all of it, to print or to save.</source>
      <translation>Eine Seite oder zwei mit allem, zum Drucken oder Speichern.</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Bericht für meine Physiotherapie</translation>
    </message>
    <message>
      <source>How it goes on</source>
      <translation>Wie es weitergeht</translation>
    </message>
    <message>
      <source>Carry on, and the app goes on suggesting sessions as before. Stop, and you can come back whenever you like. Start again, and a new check and a new test run show where to begin. Your diary stays in each case.</source>
      <translation>Mach weiter, und die App schlägt weiter Einheiten vor wie bisher. Hör auf, und du kannst jederzeit zurückkommen. Fang neu an, und ein neuer Check und ein neuer Testlauf zeigen, wo du anfängst. Dein Tagebuch bleibt in jedem Fall.</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Hier aufhören</translation>
    </message>
    <message>
      <source>Start again from the beginning</source>
      <translation>Ganz von vorn anfangen</translation>
    </message>
    <message>
      <source>After the last week</source>
      <translation>Nach der letzten Woche</translation>
    </message>
    <message>
      <source>Stopped. You can come back whenever you like.</source>
      <translation>Beendet. Du kannst zurückkommen, wann du willst.</translation>
    </message>
  </context>
  <context>
    <name>Folding</name>
    <message>
      <source>open</source>
      <translation>aufgeklappt</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
  </context>
  <context>
    <name>FormPage</name>
    <message>
      <source>This form is as you left it.</source>
      <translation>Dieses Formular ist so, wie du es verlassen hast.</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Von vorn beginnen</translation>
    </message>
    <message>
      <source>What you had filled in here can't be read any more. Please start anew.</source>
      <translation>Was du hier ausgefüllt hattest, lässt sich nicht mehr lesen. Bitte fang neu an.</translation>
    </message>
    <message>
      <source>Your diary is still being opened, so what you filled in is not kept yet. Wait a moment, or leave once more to let it go.</source>
      <translation>Dein Tagebuch wird noch geöffnet, darum ist noch nicht gespeichert, was du ausgefüllt hast. Warte einen Moment, oder geh noch einmal weg, um es zu verwerfen.</translation>
    </message>
    <message>
      <source>What you filled in could not be kept yet. {why} It stays here while the window is open.</source>
      <translation>Was du ausgefüllt hast, konnte noch nicht gespeichert werden. {why} Es bleibt hier, solange das Fenster offen ist.</translation>
    </message>
    <message>
      <source>Throw away what you filled in? With Esc it is kept, to go on later.</source>
      <translation>Verwerfen, was du ausgefüllt hast? Mit Esc bleibt es, um später weiterzumachen.</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Verwerfen</translation>
    </message>
  </context>
  <context>
    <name>GoalPanel</name>
    <message>
      <source>Belongs to</source>
      <translation>Gehört zu</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <source>A session not written down yet</source>
      <translation>Eine noch nicht eingetragene Einheit</translation>
    </message>
    <message>
      <source>A test run not written down yet</source>
      <translation>Ein noch nicht eingetragener Testlauf</translation>
    </message>
    <message>
      <source>Nothing yet: choose first where it belongs.</source>
      <translation>Noch nichts: Wähle zuerst, wohin sie gehört.</translation>
    </message>
    <message>
      <source>A form opens with these numbers in it. How your back was, and the stop signs, are still yours to fill in.</source>
      <translation>Es öffnet sich ein Formular mit diesen Zahlen. Wie es deinem Rücken ging und die Stoppzeichen füllst du noch selbst aus.</translation>
    </message>
    <message>
      <source>Nothing: the same numbers stand there.</source>
      <translation>Nichts: Dort stehen dieselben Zahlen.</translation>
    </message>
    <message>
      <source>{name}: {old} → {new}</source>
      <translation>{name}: {old} → {new}</translation>
    </message>
  </context>
  <context>
    <name>GuidedPage</name>
    <message>
      <source>Guided test run</source>
      <translation>Geführter Testlauf</translation>
    </message>
    <message>
      <source>Guided session</source>
      <translation>Geführte Einheit</translation>
    </message>
    <message>
      <source>Easy pace: you should be able to talk</source>
      <translation>Leichtes Tempo: Du solltest reden können</translation>
    </message>
    <message>
      <source>You did not run, so there is nothing to write down.</source>
      <translation>Du bist nicht gelaufen, darum gibt es nichts einzutragen.</translation>
    </message>
    <message>
      <source>It could not be written down yet. {why} It stays here meanwhile.</source>
      <translation>Es konnte noch nicht eingetragen werden. {why} Es bleibt inzwischen hier.</translation>
    </message>
  </context>
  <context>
    <name>GuidedWords</name>
    <message>
      <source>GET READY</source>
      <translation>BEREIT MACHEN</translation>
    </message>
    <message>
      <source>WARM UP</source>
      <translation>AUFWÄRMEN</translation>
    </message>
    <message>
      <source>RUN</source>
      <translation>LAUFEN</translation>
    </message>
    <message>
      <source>WALK</source>
      <translation>GEHEN</translation>
    </message>
    <message>
      <source>COOL DOWN</source>
      <translation>AUSKLANG</translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>bereit machen</translation>
    </message>
    <message>
      <source>walk to warm up</source>
      <translation>Gehen zum Aufwärmen</translation>
    </message>
    <message>
      <source>run</source>
      <translation>Laufen</translation>
    </message>
    <message>
      <source>walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>walk to cool down</source>
      <translation>Gehen zum Ausklang</translation>
    </message>
    <message>
      <source>warm-up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <source>cool-down</source>
      <translation>Ausklang</translation>
    </message>
    <message>
      <source>then you are done</source>
      <translation>dann bist du fertig</translation>
    </message>
    <message>
      <source>then {phase} {time}</source>
      <translation>dann {phase} {time}</translation>
    </message>
    <message>
      <source>{phase}, {following}</source>
      <translation>{phase}, {following}</translation>
    </message>
    <message>
      <source>Test run · {phase}</source>
      <translation>Testlauf · {phase}</translation>
    </message>
    <message>
      <source>Stage {stage} · {phase}</source>
      <translation>Stufe {stage} · {phase}</translation>
    </message>
    <message>
      <source>Stage {stage} · repetition {n} of {all}</source>
      <translation>Stufe {stage} · Wiederholung {n} von {all}</translation>
    </message>
    <message>
      <source>{phase}, {time}</source>
      <translation>{phase}, {time}</translation>
    </message>
    <message>
      <source>{what}. Repetition {n} of {all}</source>
      <translation>{what}. Wiederholung {n} von {all}</translation>
    </message>
    <message>
      <source>That was enough: stop running</source>
      <translation>Das war genug: nicht weiter laufen</translation>
    </message>
    <message>
      <source>Skip to the end</source>
      <translation>Zum Ende springen</translation>
    </message>
    <message>
      <source>Skip to {phase}</source>
      <translation>Weiter zu: {phase}</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>Do the check</source>
      <translation>Den Check machen</translation>
    </message>
    <message>
      <source>With pain this strong we don't suggest running today. A walk or a rest is a good choice.</source>
      <translation>Bei so starken Schmerzen schlagen wir heute kein Laufen vor. Gehen oder Ruhe ist eine gute Wahl.</translation>
    </message>
    <message>
      <source>First comes a test run.</source>
      <translation>Zuerst kommt ein Testlauf.</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Testlauf</translation>
    </message>
    <message>
      <source>Your back needs walking for now, and a talk with a clinician.</source>
      <translation>Dein Rücken braucht vorerst Gehen und ein Gespräch mit einer Fachperson.</translation>
    </message>
    <message>
      <source>The programme is done. Choose on Today how to go on.</source>
      <translation>Das Programm ist fertig. Wähle auf „Heute“, wie es weitergeht.</translation>
    </message>
    <message>
      <source>First comes the suitability check.</source>
      <translation>Zuerst kommt der Eignungs-Check.</translation>
    </message>
    <message>
      <source>Your programme is locked, so there is no session for now.</source>
      <translation>Dein Programm ist gesperrt, darum gibt es vorerst keine Einheit.</translation>
    </message>
    <message>
      <source>You have days off now. Your next session comes after them.</source>
      <translation>Du hast jetzt freie Tage. Deine nächste Einheit kommt danach.</translation>
    </message>
    <message>
      <source>There is no session open just now.</source>
      <translation>Gerade ist keine Einheit offen.</translation>
    </message>
  </context>
  <context>
    <name>HandOver</name>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Save as web page…</source>
      <translation>Als Webseite speichern …</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as web page</source>
      <translation>Als Webseite speichern</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Webseite (*.html)</translation>
    </message>
    <message>
      <source>No printer was found. Save the report as a PDF and print that.</source>
      <translation>Kein Drucker gefunden. Speichere den Bericht als PDF und druck das PDF.</translation>
    </message>
    <message>
      <source>The printer did not take it. Save the report as a PDF and print that.</source>
      <translation>Der Drucker hat ihn nicht angenommen. Speichere den Bericht als PDF und druck das PDF.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>An den Drucker geschickt.</translation>
    </message>
  </context>
  <context>
    <name>HandedFiles</name>
    <message>
      <source>This is the sample. Open your files in your own diary.</source>
      <translation>Das ist das Beispiel. Öffne deine Dateien in deinem eigenen Tagebuch.</translation>
    </message>
    <message>
      <source>Your file waits until something can be written in the diary again.</source>
      <translation>Deine Datei wartet, bis wieder etwas ins Tagebuch geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Your file waits.</source>
      <translation>Deine Datei wartet.</translation>
    </message>
    <message>
      <source>Open it now</source>
      <translation>Jetzt öffnen</translation>
    </message>
    <message>
      <source>Your file waits. You can open it later, on Today or in the Diary.</source>
      <translation>Deine Datei wartet. Du kannst sie später öffnen, auf „Heute“ oder im Tagebuch.</translation>
    </message>
  </context>
  <context>
    <name>HazardCard</name>
    <message>
      <source>Risk {before} without controls, {after} with them. {status}.</source>
      <translation>Risiko {before} ohne Maßnahmen, {after} mit ihnen. {status}.</translation>
    </message>
    <message>
      <source>Cause, harm and controls</source>
      <translation>Ursache, Schaden und Maßnahmen</translation>
    </message>
    <message>
      <source>Cause, harm and controls of {hazard}</source>
      <translation>Ursache, Schaden und Maßnahmen zu {hazard}</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>Wirkung</translation>
    </message>
    <message>
      <source>Harm</source>
      <translation>Schaden</translation>
    </message>
    <message>
      <source>Risk without the controls</source>
      <translation>Risiko ohne die Maßnahmen</translation>
    </message>
    <message>
      <source>Risk with the controls</source>
      <translation>Risiko mit den Maßnahmen</translation>
    </message>
    <message>
      <source>What remains</source>
      <translation>Was bleibt</translation>
    </message>
    <message>
      <source>Control {number}</source>
      <translation>Maßnahme {number}</translation>
    </message>
    <message>
      <source>{score} of 25, {band}. How bad: {severity}. How likely: {likelihood}.</source>
      <translation>{score} von 25, {band}. Wie schlimm: {severity}. Wie wahrscheinlich: {likelihood}.</translation>
    </message>
    <message>
      <source>Not verified by a test. {why}</source>
      <translation>Nicht durch einen Test geprüft. {why}</translation>
    </message>
    <message>
      <source>Tests that verify it:</source>
      <translation>Tests, die sie prüfen:</translation>
    </message>
  </context>
  <context>
    <name>HowItGoes</name>
    <message>
      <source>How it goes</source>
      <translation>So läuft es ab</translation>
    </message>
    <message>
      <source>Walk for 5 minutes to warm up.</source>
      <translation>Geh 5 Minuten zum Aufwärmen.</translation>
    </message>
    <message>
      <source>Then jog at an easy pace: you can talk all the time.</source>
      <translation>Dann lauf in leichtem Tempo: Du kannst die ganze Zeit reden.</translation>
    </message>
    <message>
      <source>Stop when it is not comfortable any more, or after 2 minutes.</source>
      <translation>Hör auf, wenn es nicht mehr angenehm ist, oder nach 2 Minuten.</translation>
    </message>
    <message>
      <source>Walk again to cool down.</source>
      <translation>Geh zum Ausklang wieder.</translation>
    </message>
    <message>
      <source>Backstride counts the seconds and tells you what comes next. You can stop at any time.</source>
      <translation>Backstride zählt die Sekunden und sagt dir, was als Nächstes kommt. Du kannst jederzeit aufhören.</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <source>Choose files, or drop them anywhere on this window</source>
      <translation>Wähle Dateien, oder zieh sie irgendwo auf dieses Fenster</translation>
    </message>
    <message>
      <source>A watch or a running app can save what it recorded as a FIT, GPX or TCX file. On a watch that you connect by cable, look in the folder Activity. In an app, look for “Export”.</source>
      <translation>Eine Uhr oder Lauf-App kann ihre Aufzeichnung als FIT-, GPX- oder TCX-Datei speichern. Auf einer Uhr, die du mit Kabel anschließt, sieh in den Ordner „Activity“. In einer App such nach „Export“.</translation>
    </message>
    <message>
      <source>Then you see what is in each file, how much of it was running, and which of your sessions it belongs to. You say file by file whether to use it.</source>
      <translation>Dann siehst du, was in jeder Datei ist, wie viel davon Laufen war und zu welcher deiner Einheiten sie gehört. Du sagst bei jeder Datei, ob sie genommen wird.</translation>
    </message>
  </context>
  <context>
    <name>JoiningView</name>
    <message>
      <source>Which entries</source>
      <translation>Welche Einträge</translation>
    </message>
  </context>
  <context>
    <name>JoiningWords</name>
    <message>
      <source>{name} holds no entries.</source>
      <translation>{name} enthält keine Einträge.</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 Eintrag</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} Einträge</translation>
    </message>
    <message>
      <source>{name} holds {entries}, from {first} to {last}.</source>
      <translation>{name} enthält {entries}, von {first} bis {last}.</translation>
    </message>
    <message>
      <source>1 entry is new and comes in.</source>
      <translation>1 Eintrag ist neu und kommt dazu.</translation>
    </message>
    <message>
      <source>{n} entries are new and come in.</source>
      <translation>{n} Einträge sind neu und kommen dazu.</translation>
    </message>
    <message>
      <source>1 entry was changed there later: that version counts.</source>
      <translation>1 Eintrag wurde dort später geändert: Diese Fassung gilt.</translation>
    </message>
    <message>
      <source>{n} entries were changed there later: those versions count.</source>
      <translation>{n} Einträge wurden dort später geändert: Diese Fassungen gelten.</translation>
    </message>
    <message>
      <source>1 entry was deleted there: it is deleted here too.</source>
      <translation>1 Eintrag wurde dort gelöscht: Er wird auch hier gelöscht.</translation>
    </message>
    <message>
      <source>{n} entries were deleted there: they are deleted here too.</source>
      <translation>{n} Einträge wurden dort gelöscht: Sie werden auch hier gelöscht.</translation>
    </message>
    <message>
      <source>1 entry that you deleted here was changed there later: it comes back.</source>
      <translation>1 Eintrag, den du hier gelöscht hast, wurde dort später geändert: Er kommt zurück.</translation>
    </message>
    <message>
      <source>{n} entries that you deleted here were changed there later: they come back.</source>
      <translation>{n} Einträge, die du hier gelöscht hast, wurden dort später geändert: Sie kommen zurück.</translation>
    </message>
    <message>
      <source>1 entry was changed here later: yours stays.</source>
      <translation>1 Eintrag wurde hier später geändert: Deiner bleibt.</translation>
    </message>
    <message>
      <source>{n} entries were changed here later: yours stay.</source>
      <translation>{n} Einträge wurden hier später geändert: Deine bleiben.</translation>
    </message>
    <message>
      <source>1 entry of the file was deleted here: it stays deleted.</source>
      <translation>1 Eintrag der Datei wurde hier gelöscht: Er bleibt gelöscht.</translation>
    </message>
    <message>
      <source>{n} entries of the file were deleted here: they stay deleted.</source>
      <translation>{n} Einträge der Datei wurden hier gelöscht: Sie bleiben gelöscht.</translation>
    </message>
    <message>
      <source>1 entry was deleted on the other computer before it came here.</source>
      <translation>1 Eintrag wurde auf dem anderen Computer gelöscht, bevor er hierher kam.</translation>
    </message>
    <message>
      <source>{n} entries were deleted on the other computer before they came here.</source>
      <translation>{n} Einträge wurden auf dem anderen Computer gelöscht, bevor sie hierher kamen.</translation>
    </message>
    <message>
      <source>1 is dated after today; it counts from its date on.</source>
      <translation>1 hat ein Datum nach heute; er zählt von seinem Datum an.</translation>
    </message>
    <message>
      <source>{n} are dated after today; each counts from its date on.</source>
      <translation>{n} haben ein Datum nach heute; jeder zählt von seinem Datum an.</translation>
    </message>
    <message>
      <source>1 entry is the same on both.</source>
      <translation>1 Eintrag ist auf beiden gleich.</translation>
    </message>
    <message>
      <source>{n} entries are the same on both.</source>
      <translation>{n} Einträge sind auf beiden gleich.</translation>
    </message>
    <message>
      <source>1 entry is only here, and stays.</source>
      <translation>1 Eintrag ist nur hier und bleibt.</translation>
    </message>
    <message>
      <source>{n} entries are only here, and stay.</source>
      <translation>{n} Einträge sind nur hier und bleiben.</translation>
    </message>
    <message>
      <source>Settings that are missing here come along. Yours stay.</source>
      <translation>Einstellungen, die hier fehlen, kommen mit. Deine bleiben.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>The other computer's version counts</source>
      <translation>Die Fassung des anderen Computers gilt</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Back again</source>
      <translation>Wieder da</translation>
    </message>
    <message>
      <source>Yours stays</source>
      <translation>Deins bleibt</translation>
    </message>
    <message>
      <source>{when}: {entry}</source>
      <translation>{when}: {entry}</translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>und 1 mehr</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} mehr</translation>
    </message>
    <message>
      <source>{name} was read. Nothing is joined yet.</source>
      <translation>{name} wurde gelesen. Noch ist nichts zusammengeführt.</translation>
    </message>
    <message>
      <source>All of {name} is here already. There is nothing to join.</source>
      <translation>Alles aus {name} ist schon hier. Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
      <source>The other computer's diary holds a warning. Once joined, it counts here too, and the plan waits until it is resolved. Nothing is joined yet.</source>
      <translation>Das Tagebuch des anderen Computers enthält eine Warnung. Nach dem Zusammenführen gilt sie auch hier, und der Plan wartet, bis sie geklärt ist. Noch ist nichts zusammengeführt.</translation>
    </message>
    <message>
      <source>Joined.</source>
      <translation>Zusammengeführt.</translation>
    </message>
    <message>
      <source>1 entry is new.</source>
      <translation>1 Eintrag ist neu.</translation>
    </message>
    <message>
      <source>{n} entries are new.</source>
      <translation>{n} Einträge sind neu.</translation>
    </message>
    <message>
      <source>1 was changed.</source>
      <translation>1 wurde geändert.</translation>
    </message>
    <message>
      <source>{n} were changed.</source>
      <translation>{n} wurden geändert.</translation>
    </message>
    <message>
      <source>There is a warning that you should read first.</source>
      <translation>Es gibt eine Warnung, die du zuerst lesen solltest.</translation>
    </message>
    <message>
      <source>To bring the other computer up to date, make a file here and join it there.</source>
      <translation>Damit auch der andere Computer auf dem neuesten Stand ist, mach hier eine Datei und führ sie dort zusammen.</translation>
    </message>
    <message>
      <source>Your diary was changed since, so this can't be undone in one step. A backup from just before joining is kept: Settings, Backups.</source>
      <translation>Dein Tagebuch wurde seither geändert, darum lässt sich das nicht in einem Schritt rückgängig machen. Eine Sicherung von kurz vor dem Zusammenführen ist da: Einstellungen, Sicherungen.</translation>
    </message>
    <message>
      <source>Undone: your diary is as it was before joining.</source>
      <translation>Rückgängig gemacht: Dein Tagebuch ist wie vor dem Zusammenführen.</translation>
    </message>
    <message>
      <source>1 entry with a warning stays, so that the warning is not lost.</source>
      <translation>1 Eintrag mit einer Warnung bleibt, damit die Warnung nicht verloren geht.</translation>
    </message>
    <message>
      <source>{n} entries with a warning stay, so that no warning is lost.</source>
      <translation>{n} Einträge mit einer Warnung bleiben, damit keine Warnung verloren geht.</translation>
    </message>
  </context>
  <context>
    <name>KeepingWords</name>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>second place</source>
      <translation>zweiter Ort</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>dieser Computer</translation>
    </message>
    <message>
      <source>closed with a passphrase</source>
      <translation>mit einer Passphrase verschlossen</translation>
    </message>
    <message>
      <source>of the day</source>
      <translation>Sicherung des Tages</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>von dir gemacht</translation>
    </message>
    <message>
      <source>from before going back</source>
      <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
      <source>from before another diary was brought in</source>
      <translation>vor dem Einlesen eines anderen Tagebuchs</translation>
    </message>
    <message>
      <source>from before an update</source>
      <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 Eintrag</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} Einträge</translation>
    </message>
    <message>
      <source>no entries</source>
      <translation>keine Einträge</translation>
    </message>
    <message>
      <source>{entries}, from {first} to {last}</source>
      <translation>{entries}, von {first} bis {last}</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>Die Sicherung von heute ließ sich nicht machen. {why}</translation>
    </message>
    <message>
      <source>Today's backup is on this computer, but its copy could not be made. {why}</source>
      <translation>Die Sicherung von heute ist auf diesem Computer, aber ihre Kopie ließ sich nicht machen. {why}</translation>
    </message>
    <message>
      <source>Backstride can't read any more where copies of your backups go. Choose the place again.</source>
      <translation>Backstride kann nicht mehr lesen, wohin die Kopien deiner Sicherungen gehen. Wähle den Ort noch einmal.</translation>
    </message>
    <message>
      <source>Backstride tried out going back to your newest backup, and it would not have worked. Your diary itself is fine. Make a new backup now, and a copy of it in a second place.</source>
      <translation>Backstride hat das Zurückgehen zu deiner neuesten Sicherung geprobt, und es hätte nicht geklappt. Dein Tagebuch selbst ist in Ordnung. Mach jetzt eine neue Sicherung und eine Kopie davon an einem zweiten Ort.</translation>
    </message>
    <message>
      <source>Beside your diary lies another version of it: two computers wrote at the same time. Nothing is lost. “Look at backups” shows what to do.</source>
      <translation>Neben deinem Tagebuch liegt eine andere Fassung davon: Zwei Computer haben gleichzeitig geschrieben. Nichts ist verloren. „Sicherungen ansehen“ zeigt, was zu tun ist.</translation>
    </message>
    <message>
      <source>Your diary lies in a folder that another program copies to other computers. Open Backstride on one computer at a time. “Look at backups” says more.</source>
      <translation>Dein Tagebuch liegt in einem Ordner, den ein anderes Programm auf andere Computer kopiert. Öffne Backstride immer nur auf einem Computer. „Sicherungen ansehen“ sagt mehr.</translation>
    </message>
    <message>
      <source>The folder for copies of your backups is not there. Plug in the stick or connect the disk; the next copy is then made by itself.</source>
      <translation>Der Ordner für die Kopien deiner Sicherungen ist nicht da. Steck den USB-Stick ein oder schließ den Datenträger an; die nächste Kopie wird dann von selbst gemacht.</translation>
    </message>
    <message>
      <source>The last copy is of the backup of {when}.</source>
      <translation>Die letzte Kopie ist von dieser Sicherung: {when}.</translation>
    </message>
    <message>
      <source>Your diary lies in a folder that {service} copies to other computers. Open Backstride on one computer at a time, and wait until {service} has finished. Better: keep the diary outside that folder, and have only copies go there, as a second place, with a passphrase.</source>
      <translation>Dein Tagebuch liegt in einem Ordner, den {service} auf andere Computer kopiert. Öffne Backstride immer nur auf einem Computer, und warte, bis {service} fertig ist. Besser: Leg das Tagebuch außerhalb dieses Ordners ab und lass nur Kopien dorthin gehen, als zweiten Ort, mit einer Passphrase.</translation>
    </message>
    <message>
      <source>Beside your diary lies another version of it: {file}. Two computers wrote at the same time. Nothing is lost. See what only that version holds, and join it; after that, move the file to another folder, or delete it.</source>
      <translation>Neben deinem Tagebuch liegt eine andere Fassung davon: {file}. Zwei Computer haben gleichzeitig geschrieben. Nichts ist verloren. Sieh dir an, was nur in dieser Fassung steht, und führ es zusammen; danach leg die Datei in einen anderen Ordner oder lösche sie.</translation>
    </message>
    <message>
      <source>a cloud program</source>
      <translation>ein Cloud-Programm</translation>
    </message>
  </context>
  <context>
    <name>LadderCard</name>
    <message>
      <source>Your stages</source>
      <translation>Deine Stufen</translation>
    </message>
    <message>
      <source>Show the stages as a table</source>
      <translation>Die Stufen als Tabelle zeigen</translation>
    </message>
  </context>
  <context>
    <name>LanguageCard</name>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>While a guided session runs, the language stays.</source>
      <translation>Solange eine geführte Einheit läuft, bleibt die Sprache.</translation>
    </message>
    <message>
      <source>No clinician has checked this translation yet.</source>
      <translation>Diese Übersetzung ist noch nicht von einer Fachperson geprüft.</translation>
    </message>
  </context>
  <context>
    <name>LearnPage</name>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Wissen</translation>
    </message>
    <message>
      <source>Short articles with their sources. Everything is kept on this computer.</source>
      <translation>Kurze Artikel mit ihren Quellen. Alles liegt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Search the articles</source>
      <translation>Die Artikel durchsuchen</translation>
    </message>
    <message>
      <source>What words mean</source>
      <translation>Was Wörter bedeuten</translation>
    </message>
    <message>
      <source>The special words of this app.</source>
      <translation>Die besonderen Wörter dieser App.</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Read: {title}</source>
      <translation>Lesen: {title}</translation>
    </message>
    <message>
      <source>search, for example: pain</source>
      <translation>suchen, zum Beispiel: Schmerzen</translation>
    </message>
    <message>
      <source>{found} of {count} shown</source>
      <translation>{found} von {count} gezeigt</translation>
    </message>
    <message>
      <source>None found. Try fewer or other words.</source>
      <translation>Nichts gefunden. Versuch weniger oder andere Wörter.</translation>
    </message>
    <message>
      <source>In an article such a word has dots below it: point at it, or press Tab.</source>
      <translation>In einem Artikel hat ein solches Wort Punkte darunter: Zeig darauf, oder drück Tab.</translation>
    </message>
    <message>
      <source>Search the words</source>
      <translation>Die Wörter durchsuchen</translation>
    </message>
    <message>
      <source>Words in this article</source>
      <translation>Wörter in diesem Artikel</translation>
    </message>
  </context>
  <context>
    <name>LineField</name>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
  </context>
  <context>
    <name>ListPanel</name>
    <message>
      <source>Why we ask</source>
      <translation>Warum wir fragen</translation>
    </message>
    <message>
      <source>None of the others</source>
      <translation>Nichts von den anderen</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Nichts davon</translation>
    </message>
    <message>
      <source>One line set to “No”.</source>
      <translation>Eine Zeile auf „Nein“ gesetzt.</translation>
    </message>
    <message numerus="yes">
      <source>{n} lines set to “No”.</source>
      <translation>
        <numerusform>{n} Zeile auf „Nein“ gesetzt.</numerusform>
        <numerusform>{n} Zeilen auf „Nein“ gesetzt.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LookCard</name>
    <message>
      <source>How it looks</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Movement</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>No movement</source>
      <translation>Keine Bewegung</translation>
    </message>
    <message>
      <source>A new page fades in. Nothing else moves by itself.</source>
      <translation>Eine neue Seite wird sanft eingeblendet. Sonst bewegt sich nichts von selbst.</translation>
    </message>
  </context>
  <context>
    <name>MakingCard</name>
    <message>
      <source>Take your diary to the other computer</source>
      <translation>Bring dein Tagebuch auf den anderen Computer</translation>
    </message>
    <message>
      <source>Make the diary file…</source>
      <translation>Die Tagebuchdatei erstellen …</translation>
    </message>
    <message>
      <source>The file holds all of your diary, corrections and deleted entries included. Your diary here stays as it is.</source>
      <translation>Die Datei enthält dein ganzes Tagebuch, auch Korrekturen und gelöschte Einträge. Dein Tagebuch hier bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>The file is not locked: whoever has it, or the stick it is on, can read it. Delete it there once it is joined.</source>
      <translation>Die Datei ist nicht verschlossen: Wer sie hat, oder den USB-Stick, auf dem sie liegt, kann sie lesen. Lösch sie dort, wenn sie zusammengeführt ist.</translation>
    </message>
    <message>
      <source>Make the diary file</source>
      <translation>Die Tagebuchdatei erstellen</translation>
    </message>
    <message>
      <source>Diary (*.json)</source>
      <translation>Tagebuch (*.json)</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 Eintrag</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} Einträge</translation>
    </message>
    <message>
      <source>Made: {path}, with {entries}. Now take it to the other computer. If Backstride is new there, its first page has “From another computer…”. Else open Settings there, then “Use on another computer…”. Choose the file there. {who}</source>
      <translation>Erstellt: {path}, mit {entries}. Bring die Datei jetzt auf den anderen Computer. Ist Backstride dort neu, steht „Von einem anderen Computer …“ auf der ersten Seite. Sonst öffne dort die Einstellungen, dann „Auf einem anderen Computer nutzen …“. Wähle dort die Datei aus. {who}</translation>
    </message>
    <message>
      <source>Whoever has this stick or folder can read it.</source>
      <translation>Wer diesen USB-Stick oder Ordner hat, kann sie lesen.</translation>
    </message>
    <message>
      <source>On this computer only your account can open it; a copy is open to all.</source>
      <translation>Auf diesem Computer kann nur dein Benutzerkonto sie öffnen; eine Kopie ist für alle offen.</translation>
    </message>
  </context>
  <context>
    <name>MeasureCard</name>
    <message>
      <source>Write down a new value</source>
      <translation>Einen neuen Wert eintragen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>MeasureWords</name>
    <message>
      <source>Something I want to do again</source>
      <translation>Etwas, das ich wieder tun möchte</translation>
    </message>
    <message>
      <source>Average back pain over the past week</source>
      <translation>Durchschnittliche Rückenschmerzen der letzten Woche</translation>
    </message>
    <message>
      <source>How safe running feels</source>
      <translation>Wie sicher sich Laufen anfühlt</translation>
    </message>
    <message>
      <source>0 is no pain, 100 is the worst imaginable.</source>
      <translation>0 ist kein Schmerz, 100 der schlimmste vorstellbare.</translation>
    </message>
    <message>
      <source>0 is not safe at all, 10 is completely safe.</source>
      <translation>0 ist gar nicht sicher, 10 völlig sicher.</translation>
    </message>
    <message>
      <source>0 is not at all, 10 is as well as before.</source>
      <translation>0 ist gar nicht, 10 so gut wie früher.</translation>
    </message>
    <message>
      <source>0 to 100. Lower is better.</source>
      <translation>0 bis 100. Weniger ist besser.</translation>
    </message>
    <message>
      <source>0 to 24. Lower is better.</source>
      <translation>0 bis 24. Weniger ist besser.</translation>
    </message>
    <message>
      <source>0 to 10. Higher is better.</source>
      <translation>0 bis 10. Mehr ist besser.</translation>
    </message>
    <message>
      <source>{value} of {maximum}</source>
      <translation>{value} von {maximum}</translation>
    </message>
    <message>
      <source>before this start</source>
      <translation>vor diesem Anfang</translation>
    </message>
    <message>
      <source>week {week}</source>
      <translation>Woche {week}</translation>
    </message>
    <message>
      <source>scored by {name}</source>
      <translation>ausgewertet von {name}</translation>
    </message>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message>
      <source>{value} on {day}</source>
      <translation>{value} am {day}</translation>
    </message>
    <message>
      <source>Not recorded yet.</source>
      <translation>Noch nicht eingetragen.</translation>
    </message>
    <message>
      <source>No clear change.</source>
      <translation>Keine klare Änderung.</translation>
    </message>
    <message>
      <source>It was already low at the start.</source>
      <translation>Es war schon am Anfang gering.</translation>
    </message>
    <message>
      <source>Weeks that overlap are not compared. The next one will be.</source>
      <translation>Wochen, die sich überschneiden, werden nicht verglichen. Die nächste schon.</translation>
    </message>
    <message>
      <source>Values from before this start are not compared with it.</source>
      <translation>Werte von vor diesem Anfang werden nicht damit verglichen.</translation>
    </message>
    <message>
      <source>A second one shows whether anything has changed.</source>
      <translation>Ein zweiter zeigt, ob sich etwas geändert hat.</translation>
    </message>
    <message>
      <source>{first} on {day}, {latest} on {later}.</source>
      <translation>{first} am {day}, {latest} am {later}.</translation>
    </message>
    <message>
      <source>{n} points higher than at first.</source>
      <translation>{n} Punkte höher als zuerst.</translation>
    </message>
    <message>
      <source>{n} points lower than at first.</source>
      <translation>{n} Punkte niedriger als zuerst.</translation>
    </message>
    <message>
      <source>The same as at first: {value}.</source>
      <translation>Gleich wie zuerst: {value}.</translation>
    </message>
    <message>
      <source>This is your own scale: no research says how much counts as a change.</source>
      <translation>Das ist deine eigene Skala: Keine Forschung sagt, wie viel als Änderung zählt.</translation>
    </message>
    <message>
      <source>What a change in this score means, ask whoever worked it out.</source>
      <translation>Was eine Änderung dieses Punktwerts bedeutet, frag die Person, die ihn ausgewertet hat.</translation>
    </message>
  </context>
  <context>
    <name>MeasuresCard</name>
    <message>
      <source>Your measures</source>
      <translation>Deine Messwerte</translation>
    </message>
    <message>
      <source>Nothing is recorded yet. Here you see your weekly pain, how safe running feels, what you want to do again, and scores from your clinician.</source>
      <translation>Noch ist nichts eingetragen. Hier siehst du deine Schmerzen pro Woche, wie sicher sich Laufen anfühlt, was du wieder tun möchtest, und Punktwerte von deiner Fachperson.</translation>
    </message>
    <message>
      <source>Open your measures</source>
      <translation>Deine Messwerte öffnen</translation>
    </message>
    <message>
      <source>Confidence and the things you want to do are your own scales: no research says how much counts as a change.</source>
      <translation>Sicherheitsgefühl und die Dinge, die du tun möchtest, sind deine eigenen Skalen: Keine Forschung sagt, wie viel als Änderung zählt.</translation>
    </message>
  </context>
  <context>
    <name>MeasuresPage</name>
    <message>
      <source>Your average pain over the past week</source>
      <translation>Deine durchschnittlichen Schmerzen der letzten Woche</translation>
    </message>
    <message>
      <source>How safe running feels</source>
      <translation>Wie sicher sich Laufen anfühlt</translation>
    </message>
    <message>
      <source>Three things I want to do again</source>
      <translation>Drei Dinge, die ich wieder tun möchte</translation>
    </message>
    <message>
      <source>Scores from your clinician</source>
      <translation>Punktwerte von deiner Fachperson</translation>
    </message>
    <message>
      <source>When something went wrong</source>
      <translation>Wenn etwas schiefging</translation>
    </message>
    <message>
      <source>Pain somewhere else</source>
      <translation>Schmerzen an anderer Stelle</translation>
    </message>
    <message>
      <source>Back to Progress</source>
      <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
      <source>In weeks 0, 6 and 12 it helps to write these down, so that like can be compared with like. Leave out what you like.</source>
      <translation>In den Wochen 0, 6 und 12 hilft es, das aufzuschreiben, damit sich Gleiches mit Gleichem vergleichen lässt. Lass weg, was du willst.</translation>
    </message>
    <message>
      <source>It is week {week}.</source>
      <translation>Es ist Woche {week}.</translation>
    </message>
    <message>
      <source>Your measures</source>
      <translation>Deine Messwerte</translation>
    </message>
  </context>
  <context>
    <name>MorningCard</name>
    <message>
      <source>Back to usual by the next morning</source>
      <translation>Am nächsten Morgen wieder wie sonst</translation>
    </message>
    <message>
      <source>Not yet back to usual that morning</source>
      <translation>An dem Morgen noch nicht wie sonst</translation>
    </message>
    <message>
      <source>Back to usual within 48 hours</source>
      <translation>Innerhalb von 48 Stunden wieder wie sonst</translation>
    </message>
    <message>
      <source>It took longer than 48 hours</source>
      <translation>Es dauerte länger als 48 Stunden</translation>
    </message>
    <message>
      <source>The next morning</source>
      <translation>Der nächste Morgen</translation>
    </message>
    <message>
      <source>Pain the next morning</source>
      <translation>Schmerzen am nächsten Morgen</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>Was it back to usual?</source>
      <translation>War es wieder wie sonst?</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>If you remember. Without it the next step stays the same.</source>
      <translation>Wenn du es noch weißt. Ohne das bleibt der nächste Schritt gleich.</translation>
    </message>
    <message>
      <source>The next morning needs both answers, or neither.</source>
      <translation>Der nächste Morgen braucht beide Antworten oder keine.</translation>
    </message>
  </context>
  <context>
    <name>MorningPanel</name>
    <message>
      <source>Only if you like. It helps to choose the next step when you are back.</source>
      <translation>Nur wenn du willst. Es hilft, den nächsten Schritt zu wählen, wenn du wieder da bist.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Ask me later</source>
      <translation>Später fragen</translation>
    </message>
    <message>
      <source>1 more after this</source>
      <translation>Danach noch 1</translation>
    </message>
    <message numerus="yes">
      <source>{n} more after this</source>
      <translation>
        <numerusform>Danach noch {n}</numerusform>
        <numerusform>Danach noch {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Has your back settled?</source>
      <translation>Hat sich dein Rücken beruhigt?</translation>
    </message>
    <message>
      <source>How was it the next morning?</source>
      <translation>Wie war es am nächsten Morgen?</translation>
    </message>
    <message>
      <source>Pain that morning, as far as you remember</source>
      <translation>Schmerzen an dem Morgen, soweit du noch weißt</translation>
    </message>
    <message>
      <source>Pain now</source>
      <translation>Schmerzen jetzt</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst imaginable</source>
      <translation>schlimmster vorstellbarer</translation>
    </message>
    <message>
      <source>Is it back to usual?</source>
      <translation>Ist es wieder wie sonst?</translation>
    </message>
    <message>
      <source>When was it back to usual?</source>
      <translation>Wann war es wieder wie sonst?</translation>
    </message>
    <message>
      <source>After your run on {day} your back was not yet back to usual.</source>
      <translation>Nach deinem Lauf am {day} war dein Rücken noch nicht wie sonst.</translation>
    </message>
    <message>
      <source>After your test run, {day}.</source>
      <translation>Nach deinem Testlauf, {day}.</translation>
    </message>
    <message>
      <source>After your session, {day}.</source>
      <translation>Nach deiner Einheit, {day}.</translation>
    </message>
    <message>
      <source>Within 48 hours</source>
      <translation>Innerhalb von 48 Stunden</translation>
    </message>
    <message>
      <source>Yes, within 48 hours</source>
      <translation>Ja, innerhalb von 48 Stunden</translation>
    </message>
    <message>
      <source>It took longer, or it still is not</source>
      <translation>Es dauerte länger oder ist es noch nicht</translation>
    </message>
    <message>
      <source>It took longer</source>
      <translation>Es dauerte länger</translation>
    </message>
    <message>
      <source>By that morning</source>
      <translation>Bis zu dem Morgen</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <source>Click on the line first, or type a number from 0 to 100.</source>
      <translation>Klicke zuerst auf die Linie, oder tippe eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
      <source>Choose whether your back is back to usual.</source>
      <translation>Wähle, ob dein Rücken wieder wie sonst ist.</translation>
    </message>
    <message>
      <source>Thank you. Your answer is saved.</source>
      <translation>Danke. Deine Antwort ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>NewPasscode</name>
    <message>
      <source>New passcode</source>
      <translation>Neues Kennwort</translation>
    </message>
    <message>
      <source>The same passcode again</source>
      <translation>Dasselbe Kennwort noch einmal</translation>
    </message>
    <message>
      <source>Three or four words that have nothing to do with each other are easy to keep in mind and hard to guess. It takes at least {n} characters.</source>
      <translation>Drei oder vier Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten. Es braucht mindestens {n} Zeichen.</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
      <source>The passcode needs at least {n} characters. Several words are best.</source>
      <translation>Das Kennwort braucht mindestens {n} Zeichen. Am besten sind mehrere Wörter.</translation>
    </message>
    <message>
      <source>The two passcodes are not the same.</source>
      <translation>Die beiden Kennwörter sind nicht gleich.</translation>
    </message>
  </context>
  <context>
    <name>NextSession</name>
    <message>
      <source>Next session</source>
      <translation>Nächste Einheit</translation>
    </message>
    <message>
      <source>Start guided session</source>
      <translation>Geführte Einheit starten</translation>
    </message>
    <message>
      <source>Tick off a session</source>
      <translation>Eine Einheit abhaken</translation>
    </message>
    <message>
      <source>Take it with me</source>
      <translation>Mitnehmen</translation>
    </message>
    <message>
      <source>today, or on any later day</source>
      <translation>heute oder an einem späteren Tag</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>The session, drawn to scale</source>
      <translation>Die Einheit, maßstäblich gezeichnet</translation>
    </message>
    <message>
      <source>A walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>Rest</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <source>A walk or a rest</source>
      <translation>Gehen oder Ruhe</translation>
    </message>
    <message>
      <source>Your next session can be after your days off.</source>
      <translation>Deine nächste Einheit kann nach deinen freien Tagen sein.</translation>
    </message>
    <message>
      <source>Rest today. Next session from {date}.</source>
      <translation>Heute ruhen. Nächste Einheit ab {date}.</translation>
    </message>
    <message>
      <source>You chose a walk today. Your next session can wait.</source>
      <translation>Du hast heute Gehen gewählt. Deine nächste Einheit kann warten.</translation>
    </message>
    <message>
      <source>You chose to rest today. Your next session can wait.</source>
      <translation>Du hast heute Ruhe gewählt. Deine nächste Einheit kann warten.</translation>
    </message>
    <message>
      <source>Running can wait until your back is calmer.</source>
      <translation>Laufen kann warten, bis dein Rücken ruhiger ist.</translation>
    </message>
  </context>
  <context>
    <name>NoteWords</name>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>None recorded.</source>
      <translation>Keine eingetragen.</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <source>mild</source>
      <translation>leicht</translation>
    </message>
    <message>
      <source>moderate</source>
      <translation>mittel</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>schwer</translation>
    </message>
    <message>
      <source>Done: {action}.</source>
      <translation>Getan: {action}.</translation>
    </message>
    <message>
      <source>The patient thinks running caused it.</source>
      <translation>Die Person denkt, dass das Laufen die Ursache war.</translation>
    </message>
    <message>
      <source>The patient thinks running did not cause it.</source>
      <translation>Die Person denkt, dass das Laufen nicht die Ursache war.</translation>
    </message>
    <message>
      <source>The patient is not sure that running caused it.</source>
      <translation>Die Person ist nicht sicher, ob das Laufen die Ursache war.</translation>
    </message>
    <message>
      <source>{what} ({where}).</source>
      <translation>{what} ({where}).</translation>
    </message>
    <message>
      <source>faint</source>
      <translation>Ohnmacht</translation>
    </message>
    <message>
      <source>chest pain</source>
      <translation>Brustschmerzen</translation>
    </message>
    <message>
      <source>leg or foot</source>
      <translation>Bein oder Fuß</translation>
    </message>
    <message>
      <source>back</source>
      <translation>Rücken</translation>
    </message>
    <message>
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <source>1 earlier one is in the diary.</source>
      <translation>1 früheres steht im Tagebuch.</translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier ones are in the diary.</source>
      <translation>
        <numerusform>{n} früheres steht im Tagebuch.</numerusform>
        <numerusform>{n} frühere stehen im Tagebuch.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pain elsewhere in sessions, worst of 0–100 (back's worst then)</source>
      <translation>Schmerzen anderswo in Einheiten, stärkste von 0–100 (stärkste im Rücken dabei)</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Highest</source>
      <translation>Höchste</translation>
    </message>
    <message>
      <source>Latest</source>
      <translation>Letzte</translation>
    </message>
    <message>
      <source>{n} other sites with fewer sessions are in the diary.</source>
      <translation>{n} andere Stellen mit weniger Einheiten stehen im Tagebuch.</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Schmerzen anderswo</translation>
    </message>
    <message>
      <source>{peak} (back {back}) {day}</source>
      <translation>{peak} (Rücken {back}) {day}</translation>
    </message>
    <message>
      <source>Questions for you</source>
      <translation>Fragen an Sie</translation>
    </message>
  </context>
  <context>
    <name>OtherComputerPage</name>
    <message>
      <source>Use on another computer</source>
      <translation>Auf einem anderen Computer nutzen</translation>
    </message>
    <message>
      <source>Bring your diary here</source>
      <translation>Hol dein Tagebuch hierher</translation>
    </message>
    <message>
      <source>Make the file on the computer where your diary is: in Settings, “Use on another computer…”. Bring it here on a stick and choose it below.</source>
      <translation>Erstell die Datei auf dem Computer, auf dem dein Tagebuch ist: in den Einstellungen unter „Auf einem anderen Computer nutzen …“. Bring sie auf einem USB-Stick hierher und wähle sie unten.</translation>
    </message>
    <message>
      <source>A file carries your diary from one computer to the other. Make it on the first, take it there on a stick, and join it on the second.</source>
      <translation>Eine Datei bringt dein Tagebuch von einem Computer zum anderen. Erstell sie auf dem ersten, bring sie auf einem USB-Stick hin und führ sie auf dem zweiten zusammen.</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>OutcomeWords</name>
    <message>
      <source>Pain is 1 point lower than in week 1.</source>
      <translation>Die Schmerzen sind 1 Punkt niedriger als in Woche 1.</translation>
    </message>
    <message numerus="yes">
      <source>Pain is {n} points lower than in week 1.</source>
      <translation>
        <numerusform>Die Schmerzen sind {n} Punkt niedriger als in Woche 1.</numerusform>
        <numerusform>Die Schmerzen sind {n} Punkte niedriger als in Woche 1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pain is {n} points higher than in week 1.</source>
      <translation>Die Schmerzen sind {n} Punkte höher als in Woche 1.</translation>
    </message>
    <message>
      <source>No clear change in pain since week 1.</source>
      <translation>Keine klare Änderung der Schmerzen seit Woche 1.</translation>
    </message>
    <message>
      <source>Pain was already low in week 1.</source>
      <translation>Die Schmerzen waren schon in Woche 1 gering.</translation>
    </message>
    <message>
      <source>Average {start} in week 1, {now} in week {week}.</source>
      <translation>Durchschnitt {start} in Woche 1, {now} in Woche {week}.</translation>
    </message>
    <message>
      <source>A size that research counts as meaningful (20 of 100, Neason 2024).</source>
      <translation>Eine Größe, die in der Forschung als bedeutsam zählt (20 von 100, Neason 2024).</translation>
    </message>
    <message>
      <source>This may be meaningful (15 of 100, or 30 % and 10, Ostelo 2008).</source>
      <translation>Das kann bedeutsam sein (15 von 100, oder 30 % und 10, Ostelo 2008).</translation>
    </message>
    <message>
      <source>That is worse: talk to a clinician (15 of 100 or more, this app's guide).</source>
      <translation>Das ist schlechter: Sprich mit einer Fachperson (15 von 100 oder mehr, Richtwert dieser App).</translation>
    </message>
    <message>
      <source>It would take 15 of 100, or 30 % and at least 10 (Ostelo 2008).</source>
      <translation>Dafür bräuchte es 15 von 100, oder 30 % und mindestens 10 (Ostelo 2008).</translation>
    </message>
    <message>
      <source>Below 20 of 100, the size of a change can't be judged.</source>
      <translation>Unter 20 von 100 lässt sich die Größe einer Änderung nicht beurteilen.</translation>
    </message>
    <message>
      <source>In the trial the mean fell from 31 to 14.</source>
      <translation>In der Studie sank das Mittel von 31 auf 14.</translation>
    </message>
    <message>
      <source>After week 2 you see here whether your pain has changed.</source>
      <translation>Nach Woche 2 siehst du hier, ob sich deine Schmerzen geändert haben.</translation>
    </message>
    <message>
      <source>There are too few readings to compare: it takes two in week 1 and two in the last full week.</source>
      <translation>Es gibt zu wenige Messungen zum Vergleichen: Es braucht zwei in Woche 1 und zwei in der letzten vollen Woche.</translation>
    </message>
    <message>
      <source>{done} of {planned} sessions</source>
      <translation>{done} von {planned} Einheiten</translation>
    </message>
    <message>
      <source>{percent} % of full weeks · the trial averaged {trial} %</source>
      <translation>{percent} % der vollen Wochen · die Studie lag im Mittel bei {trial} %</translation>
    </message>
    <message>
      <source>After your first full week you see here how many sessions you did.</source>
      <translation>Nach deiner ersten vollen Woche siehst du hier, wie viele Einheiten du gemacht hast.</translation>
    </message>
  </context>
  <context>
    <name>PainCard</name>
    <message>
      <source>How strong is it now?</source>
      <translation>Wie stark sind die Schmerzen jetzt?</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Hier aufhören</translation>
    </message>
    <message>
      <source>Walk the rest</source>
      <translation>Den Rest gehen</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Touch the line. The session goes on meanwhile.</source>
      <translation>Berühre die Linie. Die Einheit läuft so lange weiter.</translation>
    </message>
    <message>
      <source>That is within the level of your guide. You can carry on gently.</source>
      <translation>Das liegt innerhalb deines Richtwerts. Du kannst sanft weitermachen.</translation>
    </message>
    <message>
      <source>That is above the level of your guide. We suggest you walk the rest.</source>
      <translation>Das liegt über deinem Richtwert. Wir schlagen vor, den Rest zu gehen.</translation>
    </message>
    <message>
      <source>That is a lot. We suggest you stop running here, and walk home slowly if you can.</source>
      <translation>Das ist viel. Wir schlagen vor, hier mit dem Laufen aufzuhören und langsam nach Hause zu gehen, wenn du kannst.</translation>
    </message>
  </context>
  <context>
    <name>PainLine</name>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>0 is {low}, 100 is {high}.</source>
      <translation>0 ist {low}, 100 ist {high}.</translation>
    </message>
    <message>
      <source>click, type or use arrow keys</source>
      <translation>klicken, tippen oder Pfeiltasten nehmen</translation>
    </message>
  </context>
  <context>
    <name>PainNow</name>
    <message>
      <source>How is your back right now?</source>
      <translation>Wie geht es deinem Rücken gerade?</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst imaginable</source>
      <translation>schlimmster vorstellbarer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Your average over the past week</source>
      <translation>Dein Durchschnitt der letzten Woche</translation>
    </message>
    <message>
      <source>last: {pain}, {day}</source>
      <translation>zuletzt: {pain}, {day}</translation>
    </message>
    <message>
      <source>Week {week}: fill in your measures</source>
      <translation>Woche {week}: Trag deine Messwerte ein</translation>
    </message>
    <message>
      <source>Click on the line first, or type a number from 0 to 100.</source>
      <translation>Klicke zuerst auf die Linie, oder tippe eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
      <source>Pain {pain} saved.</source>
      <translation>Schmerzen {pain} gespeichert.</translation>
    </message>
    <message>
      <source>Average back pain over the past week</source>
      <translation>Durchschnittliche Rückenschmerzen der letzten Woche</translation>
    </message>
    <message>
      <source>Save the week's average</source>
      <translation>Den Durchschnitt der Woche speichern</translation>
    </message>
    <message>
      <source>The week's average is saved.</source>
      <translation>Der Durchschnitt der Woche ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>From Backstride, a diary and guide. It does not diagnose. No clinician has reviewed this version.</source>
      <translation>Aus Backstride, einem Tagebuch und Begleiter. Es stellt keine Diagnose. Keine Fachperson hat diese Version geprüft.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>No printer was found. Save the article as a PDF and print that.</source>
      <translation>Kein Drucker gefunden. Speichere den Artikel als PDF und druck dann das.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>An den Drucker geschickt.</translation>
    </message>
  </context>
  <context>
    <name>PartsCard</name>
    <message>
      <source>What to include</source>
      <translation>Was hinein soll</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>A warning that holds now always stands on the report.</source>
      <translation>Eine Warnung, die jetzt gilt, steht immer auf dem Bericht.</translation>
    </message>
    <message>
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <source>Four key figures</source>
      <translation>Vier Kennzahlen</translation>
    </message>
    <message>
      <source>Pain and running chart</source>
      <translation>Diagramm von Schmerzen und Laufen</translation>
    </message>
    <message>
      <source>Week by week</source>
      <translation>Woche für Woche</translation>
    </message>
    <message>
      <source>Suggested and chosen</source>
      <translation>Vorgeschlagen und gewählt</translation>
    </message>
    <message>
      <source>Check and warnings</source>
      <translation>Check und Warnungen</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Schmerzen anderswo</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>My questions</source>
      <translation>Meine Fragen</translation>
    </message>
    <message>
      <source>Data quality</source>
      <translation>Qualität der Daten</translation>
    </message>
    <message>
      <source>Slip for limits</source>
      <translation>Zettel für Grenzen</translation>
    </message>
  </context>
  <context>
    <name>PasscodeCard</name>
    <message>
      <source>Passcode</source>
      <translation>Kennwort</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Set a passcode…</source>
      <translation>Ein Kennwort setzen …</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Jetzt verschließen</translation>
    </message>
    <message>
      <source>Change it…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>New recovery code…</source>
      <translation>Neuer Wiederherstellungscode …</translation>
    </message>
    <message>
      <source>Remove it…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <source>Ctrl+L</source>
      <translation>Strg+L</translation>
    </message>
    <message>
      <source>Lock when Backstride is not used for</source>
      <translation>Verschließen, wenn Backstride nicht benutzt wird seit</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 Minute</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n} Minuten</translation>
    </message>
    <message>
      <source>never by itself</source>
      <translation>nie von selbst</translation>
    </message>
    <message>
      <source>Your diary has a passcode.</source>
      <translation>Dein Tagebuch hat ein Kennwort.</translation>
    </message>
    <message>
      <source>Your diary has no passcode.</source>
      <translation>Dein Tagebuch hat kein Kennwort.</translation>
    </message>
    <message>
      <source>Anyone who can use your account on this computer can read your diary. With a passcode, it and its backups here open for you alone.</source>
      <translation>Wer dein Benutzerkonto auf diesem Computer nutzen kann, kann dein Tagebuch lesen. Mit einem Kennwort kannst nur du es und seine Sicherungen hier öffnen.</translation>
    </message>
    <message>
      <source>The part of Backstride that encrypts (sqlcipher3) is missing on this computer.</source>
      <translation>Der Teil von Backstride, der verschlüsselt (sqlcipher3), fehlt auf diesem Computer.</translation>
    </message>
    <message>
      <source>It locks at once with Ctrl+L, and with the screen or before a sleep.</source>
      <translation>Es wird mit Strg+L sofort verschlossen, und auch, wenn der Bildschirm gesperrt wird oder der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
      <source>It locks at once with Ctrl+L. On this system Backstride can't tell when the screen is locked: it goes by the minutes without use.</source>
      <translation>Es wird mit Strg+L sofort verschlossen. Auf diesem System erkennt Backstride nicht, wann der Bildschirm gesperrt ist: Es geht nach den Minuten ohne Benutzung.</translation>
    </message>
    <message>
      <source>While a guided session runs it stays open; no reminders come while it is locked.</source>
      <translation>Solange eine geführte Einheit läuft, bleibt es offen; solange es verschlossen ist, kommen keine Erinnerungen.</translation>
    </message>
    <message>
      <source>The passcode is set. Your diary is encrypted.</source>
      <translation>Das Kennwort ist gesetzt. Dein Tagebuch ist verschlüsselt.</translation>
    </message>
    <message>
      <source>The passcode was changed.</source>
      <translation>Das Kennwort wurde geändert.</translation>
    </message>
    <message>
      <source>There is a new recovery code. The old one opens nothing.</source>
      <translation>Es gibt einen neuen Wiederherstellungscode. Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
      <source>The passcode was removed. Your diary is not encrypted.</source>
      <translation>Das Kennwort wurde entfernt. Dein Tagebuch ist nicht verschlüsselt.</translation>
    </message>
  </context>
  <context>
    <name>PasscodeDialog</name>
    <message>
      <source>Present passcode</source>
      <translation>Jetziges Kennwort</translation>
    </message>
    <message>
      <source>I know that without passcode and recovery code my diary is lost</source>
      <translation>Ich weiß, dass mein Tagebuch ohne Kennwort und Wiederherstellungscode verloren ist</translation>
    </message>
    <message>
      <source>Present passcode, or the recovery code</source>
      <translation>Jetziges Kennwort oder der Wiederherstellungscode</translation>
    </message>
    <message>
      <source>Set a passcode</source>
      <translation>Ein Kennwort setzen</translation>
    </message>
    <message>
      <source>Your diary and its backups on this computer are encrypted. Backstride then asks for the passcode at each start. This takes a moment.</source>
      <translation>Dein Tagebuch und seine Sicherungen auf diesem Computer werden verschlüsselt. Backstride fragt dann bei jedem Start nach dem Kennwort. Das dauert einen Moment.</translation>
    </message>
    <message>
      <source>Set the passcode</source>
      <translation>Das Kennwort setzen</translation>
    </message>
    <message>
      <source>Change the passcode</source>
      <translation>Das Kennwort ändern</translation>
    </message>
    <message>
      <source>The recovery code stays as it is. Copies of backups that you took away open with the passcode of their time.</source>
      <translation>Der Wiederherstellungscode bleibt, wie er ist. Kopien von Sicherungen, die du mitgenommen hast, öffnen sich mit dem Kennwort ihrer Zeit.</translation>
    </message>
    <message>
      <source>A new recovery code</source>
      <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
      <source>The old code, and the sheet it stands on, then open nothing here.</source>
      <translation>Der alte Code und das Blatt, auf dem er steht, öffnen hier dann nichts mehr.</translation>
    </message>
    <message>
      <source>Make a new code</source>
      <translation>Einen neuen Code erstellen</translation>
    </message>
    <message>
      <source>Remove the passcode</source>
      <translation>Das Kennwort entfernen</translation>
    </message>
    <message>
      <source>Your diary and its backups can be read again then. Anyone who can use your account on this computer can open them.</source>
      <translation>Dein Tagebuch und seine Sicherungen lassen sich dann wieder lesen. Wer dein Benutzerkonto auf diesem Computer nutzen kann, kann sie öffnen.</translation>
    </message>
    <message>
      <source>If you forget the passcode and lose the recovery code as well, your diary is lost. Nobody can open it then: not you, and not us. The next step shows the code.</source>
      <translation>Wenn du das Kennwort vergisst und auch den Wiederherstellungscode verlierst, ist dein Tagebuch verloren. Dann kann es niemand öffnen: du nicht und wir nicht. Der nächste Schritt zeigt den Code.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Type the present passcode first.</source>
      <translation>Tipp zuerst das jetzige Kennwort.</translation>
    </message>
    <message>
      <source>Tick that you know what losing both means.</source>
      <translation>Bestätige mit dem Haken: Du weißt, was es heißt, beides zu verlieren.</translation>
    </message>
    <message>
      <source>One moment, please. Don't switch the computer off…</source>
      <translation>Einen Moment, bitte. Schalte den Computer nicht aus …</translation>
    </message>
    <message>
      <source>Some backups could not be encrypted yet. It is tried again at each start: {files}</source>
      <translation>Manche Sicherungen ließen sich noch nicht verschlüsseln. Bei jedem Start wird es noch einmal versucht: {files}</translation>
    </message>
    <message>
      <source>Your recovery code</source>
      <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
      <source>Recovery code: {code}</source>
      <translation>Wiederherstellungscode: {code}</translation>
    </message>
    <message>
      <source>Save the recovery sheet…</source>
      <translation>Das Wiederherstellungsblatt speichern …</translation>
    </message>
    <message>
      <source>Print it…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>I have saved, printed or written down the recovery code</source>
      <translation>Ich habe den Wiederherstellungscode gespeichert, gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
      <source>It opens your diary when you forget the passcode.</source>
      <translation>Er öffnet dein Tagebuch, wenn du das Kennwort vergisst.</translation>
    </message>
    <message>
      <source>This code is shown only now, and Backstride does not keep it. Without it, a forgotten passcode means that your diary is lost for good.</source>
      <translation>Dieser Code wird nur jetzt gezeigt, und Backstride behält ihn nicht. Ohne ihn heißt ein vergessenes Kennwort, dass dein Tagebuch für immer verloren ist.</translation>
    </message>
    <message>
      <source>Files that you saved elsewhere before (reports, copies) stay as they are. Anyone who has one can read it.</source>
      <translation>Dateien, die du vorher anderswo gespeichert hast (Berichte, Kopien), bleiben, wie sie sind. Wer eine hat, kann sie lesen.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Keep the code first, then tick that you did.</source>
      <translation>Bewahr zuerst den Code auf, dann setz den Haken, dass du es getan hast.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseCard</name>
    <message>
      <source>This backup is closed</source>
      <translation>Diese Sicherung ist verschlossen</translation>
    </message>
    <message>
      <source>Its passphrase</source>
      <translation>Ihre Passphrase</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
  </context>
  <context>
    <name>PausePage</name>
    <message>
      <source>I'm ill or away</source>
      <translation>Ich bin krank oder weg</translation>
    </message>
    <message>
      <source>While you are off, no session is suggested and none is expected of you.</source>
      <translation>Solange du frei hast, wird keine Einheit vorgeschlagen und nichts von dir erwartet.</translation>
    </message>
    <message>
      <source>Your days off</source>
      <translation>Deine freien Tage</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
      <source>Note days off</source>
      <translation>Freie Tage eintragen</translation>
    </message>
    <message>
      <source>First day off</source>
      <translation>Erster freier Tag</translation>
    </message>
    <message>
      <source>Last day off</source>
      <translation>Letzter freier Tag</translation>
    </message>
    <message>
      <source>I know my last day off</source>
      <translation>Ich weiß meinen letzten freien Tag</translation>
    </message>
    <message>
      <source>Why? (only if you like)</source>
      <translation>Warum? (nur wenn du willst)</translation>
    </message>
    <message>
      <source>Save days off</source>
      <translation>Freie Tage speichern</translation>
    </message>
    <message>
      <source>I'm back</source>
      <translation>Ich bin wieder da</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>From {first}, until you are back.</source>
      <translation>Ab {first}, bis du wieder da bist.</translation>
    </message>
    <message>
      <source>One day: {first}.</source>
      <translation>Ein Tag: {first}.</translation>
    </message>
    <message>
      <source>From {first} to {last}.</source>
      <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
      <source>The last day off can't be before the first.</source>
      <translation>Der letzte freie Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
      <source>Your days off are saved.</source>
      <translation>Deine freien Tage sind gespeichert.</translation>
    </message>
    <message>
      <source>Welcome back. Yesterday was your last day off.</source>
      <translation>Willkommen zurück. Gestern war dein letzter freier Tag.</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>Entfernt.</translation>
    </message>
  </context>
  <context>
    <name>PeriodCard</name>
    <message>
      <source>Which days?</source>
      <translation>Welche Tage?</translation>
    </message>
    <message>
      <source>Since the start</source>
      <translation>Seit dem Anfang</translation>
    </message>
    <message>
      <source>Since my last appointment</source>
      <translation>Seit meinem letzten Termin</translation>
    </message>
    <message>
      <source>Days I choose</source>
      <translation>Tage, die ich wähle</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>{first} to today</source>
      <translation>Von {first} bis heute</translation>
    </message>
    <message>
      <source>An appointment is known once you write down what your physio said.</source>
      <translation>Ein Termin ist bekannt, sobald du einträgst, was deine Physiotherapie gesagt hat.</translation>
    </message>
    <message>
      <source>The first day comes after the last. Choose an earlier one.</source>
      <translation>Der erste Tag kommt nach dem letzten. Wähle einen früheren.</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>Your name, if you like</source>
      <translation>Dein Name, wenn du willst</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <source>Keep for the next report</source>
      <translation>Für den nächsten Bericht behalten</translation>
    </message>
    <message>
      <source>Born: {day}</source>
      <translation>Geboren: {day}</translation>
    </message>
    <message>
      <source>This date can't be read. Write day, month and year like {example}.</source>
      <translation>Dieses Datum ist nicht lesbar. Schreib Tag, Monat und Jahr wie {example}.</translation>
    </message>
    <message>
      <source>Kept in your diary, and in copies of it that you save.</source>
      <translation>Bleibt in deinem Tagebuch und in Kopien davon, die du speicherst.</translation>
    </message>
    <message>
      <source>Printed on the report only. It is gone when you close Backstride.</source>
      <translation>Steht nur auf dem Bericht. Es ist weg, wenn du Backstride beendest.</translation>
    </message>
  </context>
  <context>
    <name>PhysioPage</name>
    <message>
      <source>My physio said</source>
      <translation>Meine Physiotherapie sagte</translation>
    </message>
    <message>
      <source>A physio knows your back. What they set counts more than this app's guide.</source>
      <translation>Die Physiotherapie kennt deinen Rücken. Was sie festlegt, zählt mehr als der Richtwert dieser App.</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <source>In force now</source>
      <translation>Gilt jetzt</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
      <source>Who said it, and when?</source>
      <translation>Wer hat es gesagt, und wann?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of your physio</source>
      <translation>Name der Fachperson</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>A step to go on with</source>
      <translation>Ein Schritt zum Weitermachen</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>Save this step</source>
      <translation>Diesen Schritt speichern</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>Fill in what your physio set. The rest stays as it is.</source>
      <translation>Füll aus, was deine Physiotherapie festgelegt hat. Der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>Save these limits</source>
      <translation>Diese Grenzen speichern</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Höchste Stufe</translation>
    </message>
    <message>
      <source>Stop when pain reaches</source>
      <translation>Aufhören bei Schmerzen ab</translation>
    </message>
    <message>
      <source>Pain that is fine while running, up to</source>
      <translation>Schmerzen, die beim Laufen in Ordnung sind, bis</translation>
    </message>
    <message>
      <source>Rest days between sessions</source>
      <translation>Ruhetage zwischen den Einheiten</translation>
    </message>
    <message>
      <source>Sessions a week</source>
      <translation>Einheiten pro Woche</translation>
    </message>
    <message>
      <source>Running is locked here for now. A step or a limit does not open it; the card says what does.</source>
      <translation>Laufen ist hier vorerst gesperrt. Ein Schritt oder eine Grenze hebt das nicht auf; die Karte sagt, was es aufhebt.</translation>
    </message>
    <message>
      <source>{limit}: {value}</source>
      <translation>{limit}: {value}</translation>
    </message>
    <message>
      <source>{name}, {date}</source>
      <translation>{name}, {date}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Write down who said it.</source>
      <translation>Schreib auf, wer es gesagt hat.</translation>
    </message>
    <message>
      <source>Choose the stage.</source>
      <translation>Wähle die Stufe.</translation>
    </message>
    <message>
      <source>Choose the number of repetitions.</source>
      <translation>Wähle die Zahl der Wiederholungen.</translation>
    </message>
    <message>
      <source>The step is saved. The limits you filled in are not saved yet.</source>
      <translation>Der Schritt ist gespeichert. Die Grenzen, die du ausgefüllt hast, sind noch nicht gespeichert.</translation>
    </message>
    <message>
      <source>The step your physio set is saved.</source>
      <translation>Der Schritt deiner Physiotherapie ist gespeichert.</translation>
    </message>
    <message>
      <source>Fill in at least one limit.</source>
      <translation>Füll mindestens eine Grenze aus.</translation>
    </message>
    <message>
      <source>The pain that is fine has to be below the pain at which to stop.</source>
      <translation>Die Schmerzen, die in Ordnung sind, müssen unter denen liegen, bei denen Schluss ist.</translation>
    </message>
    <message>
      <source>The limits are saved. The step you filled in is not saved yet.</source>
      <translation>Die Grenzen sind gespeichert. Der Schritt, den du ausgefüllt hast, ist noch nicht gespeichert.</translation>
    </message>
    <message>
      <source>The limits are saved.</source>
      <translation>Die Grenzen sind gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>PictureButton</name>
    <message>
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Small, for a message ({width} × {height})…</source>
      <translation>Klein, für eine Nachricht ({width} × {height}) …</translation>
    </message>
    <message>
      <source>For a page ({width} × {height})…</source>
      <translation>Für eine Seite ({width} × {height}) …</translation>
    </message>
    <message>
      <source>Wide, for a slide ({width} × {height})…</source>
      <translation>Breit, für eine Folie ({width} × {height}) …</translation>
    </message>
  </context>
  <context>
    <name>Player</name>
    <message>
      <source>If the program ends now, this session can't be found again. {why}</source>
      <translation>Wenn das Programm jetzt endet, lässt sich diese Einheit nicht wiederfinden. {why}</translation>
    </message>
  </context>
  <context>
    <name>PreviewCard</name>
    <message>
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <source>What would change with the backup: {name}</source>
      <translation>Was sich mit der Sicherung ändern würde: {name}</translation>
    </message>
    <message>
      <source>This backup is of a made-up patient (a demo).</source>
      <translation>Diese Sicherung ist von einer erfundenen Person (eine Demo).</translation>
    </message>
    <message>
      <source>“Now” is what can still be read of the damaged diary.</source>
      <translation>„Jetzt“ ist, was sich vom beschädigten Tagebuch noch lesen lässt.</translation>
    </message>
    <message>
      <source>A warning that stands now comes along: going back does not lift it.</source>
      <translation>Eine Warnung, die jetzt gilt, kommt mit: Zurückgehen hebt sie nicht auf.</translation>
    </message>
    <message>
      <source>What would be lost, one by one</source>
      <translation>Was verloren ginge, eins nach dem anderen</translation>
    </message>
    <message>
      <source>What would come back, one by one</source>
      <translation>Was wiederkäme, eins nach dem anderen</translation>
    </message>
    <message>
      <source>What would be as it was before, one by one</source>
      <translation>Was wieder wie vorher wäre, eins nach dem anderen</translation>
    </message>
    <message>
      <source>Nothing: this backup holds just what your diary holds.</source>
      <translation>Nichts: Diese Sicherung enthält genau, was dein Tagebuch enthält.</translation>
    </message>
    <message>
      <source>{entries} would be lost that your diary has now.</source>
      <translation>Verloren ginge, was dein Tagebuch jetzt hat: {entries}.</translation>
    </message>
    <message>
      <source>{entries} would come back.</source>
      <translation>Wiederkommen würde: {entries}.</translation>
    </message>
    <message>
      <source>{entries} would be as they were before a correction.</source>
      <translation>{entries} wären wie vor einer Korrektur.</translation>
    </message>
    <message>
      <source>{entries} would be as it was before a correction.</source>
      <translation>{entries} wäre wie vor einer Korrektur.</translation>
    </message>
    <message>
      <source>Settings kept in the diary would be as they were.</source>
      <translation>Einstellungen, die im Tagebuch stehen, wären wie damals.</translation>
    </message>
    <message>
      <source>No entry that you see would change.</source>
      <translation>Kein Eintrag, den du siehst, würde sich ändern.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>All entries</source>
      <translation>Alle Einträge</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>… and {entries} before these.</source>
      <translation>… und {entries} davor.</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <source>page {n} of {of}</source>
      <translation>Seite {n} von {of}</translation>
    </message>
    <message>
      <source>{n} of {of}</source>
      <translation>{n} von {of}</translation>
    </message>
    <message>
      <source>Suitability check</source>
      <translation>Eignungs-Check</translation>
    </message>
  </context>
  <context>
    <name>ProgressPage</name>
    <message>
      <source>Your progress</source>
      <translation>Dein Verlauf</translation>
    </message>
    <message>
      <source>How much to show</source>
      <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
      <source>12 weeks</source>
      <translation>12 Wochen</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Bericht für meine Physiotherapie</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
      <source>Once you have noted how your back feels, your pain appears here day by day. After your first session, your running distance appears below it, week by week.</source>
      <translation>Sobald du eingetragen hast, wie es deinem Rücken geht, erscheinen deine Schmerzen hier Tag für Tag. Nach deiner ersten Einheit erscheint darunter deine Laufstrecke, Woche für Woche.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>Before your first session</source>
      <translation>Vor deiner ersten Einheit</translation>
    </message>
    <message>
      <source>Started {day}</source>
      <translation>Begonnen am {day}</translation>
    </message>
    <message>
      <source>{started} · {week}</source>
      <translation>{started} · {week}</translation>
    </message>
    <message>
      <source>progress {date}</source>
      <comment>file name</comment>
      <translation>Verlauf {date}</translation>
    </message>
    <message>
      <source>The picture is saved: {path}</source>
      <translation>Das Bild ist gespeichert: {path}</translation>
    </message>
  </context>
  <context>
    <name>ProgressWords</name>
    <message>
      <source>{most} of {planned} sessions in each full week</source>
      <translation>{most} von {planned} Einheiten in jeder vollen Woche</translation>
    </message>
    <message>
      <source>Between {least} and {most} of {planned} sessions in full weeks</source>
      <translation>Zwischen {least} und {most} von {planned} Einheiten in vollen Wochen</translation>
    </message>
    <message>
      <source>the dashed line is the trial's average, {trial} a week</source>
      <translation>die gestrichelte Linie ist das Mittel der Studie, {trial} pro Woche</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Sessions week by week</source>
      <translation>Einheiten Woche für Woche</translation>
    </message>
    <message>
      <source>After your first session your stage stands here.</source>
      <translation>Nach deiner ersten Einheit steht hier deine Stufe.</translation>
    </message>
    <message>
      <source>Stage {stage} of {stages}.</source>
      <translation>Stufe {stage} von {stages}.</translation>
    </message>
    <message>
      <source>You began at stage {stage} on {day}.</source>
      <translation>Du hast am {day} auf Stufe {stage} begonnen.</translation>
    </message>
    <message>
      <source>You began here.</source>
      <translation>Hier hast du begonnen.</translation>
    </message>
    <message>
      <source>Run {run}, walk {walk}, in your latest session.</source>
      <translation>Laufen {run}, Gehen {walk}, in deiner letzten Einheit.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Laufen</translation>
    </message>
    <message>
      <source>Walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>First session</source>
      <translation>Erste Einheit</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <source>The stages</source>
      <translation>Die Stufen</translation>
    </message>
    <message>
      <source>Week 1</source>
      <translation>Woche 1</translation>
    </message>
    <message>
      <source>Week {week}</source>
      <translation>Woche {week}</translation>
    </message>
    <message>
      <source>Average pain (0–100)</source>
      <translation>Durchschnittliche Schmerzen (0–100)</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Laufstrecke</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Höchste Stufe</translation>
    </message>
    <message>
      <source>Highest pain elsewhere</source>
      <translation>Höchste Schmerzen anderswo</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
  </context>
  <context>
    <name>Question</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>QuestionPanel</name>
    <message>
      <source>Why we ask</source>
      <translation>Warum wir fragen</translation>
    </message>
  </context>
  <context>
    <name>QuestionsCard</name>
    <message>
      <source>Questions for my physio</source>
      <translation>Fragen für meine Physiotherapie</translation>
    </message>
    <message>
      <source>A question</source>
      <translation>Eine Frage</translation>
    </message>
    <message>
      <source>What do you want to ask?</source>
      <translation>Was möchtest du fragen?</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Adds the question to your diary</source>
      <translation>Fügt die Frage deinem Tagebuch hinzu</translation>
    </message>
    <message>
      <source>1 more is in your diary, from a day that is not on this report.</source>
      <translation>1 weitere steht in deinem Tagebuch, von einem Tag, der nicht auf diesem Bericht ist.</translation>
    </message>
    <message numerus="yes">
      <source>{n} more are in your diary, from days that are not on this report.</source>
      <translation>
        <numerusform>{n} weitere steht in deinem Tagebuch, von einem Tag, der nicht auf diesem Bericht ist.</numerusform>
        <numerusform>{n} weitere stehen in deinem Tagebuch, von Tagen, die nicht auf diesem Bericht sind.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>The question is in your diary.</source>
      <translation>Die Frage steht in deinem Tagebuch.</translation>
    </message>
    <message>
      <source>The question is removed.</source>
      <translation>Die Frage ist entfernt.</translation>
    </message>
  </context>
  <context>
    <name>ReadingCard</name>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Reading: {done} of {total} files done</source>
      <translation>Wird gelesen: {done} von {total} Dateien fertig</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Do the check</source>
      <translation>Den Check machen</translation>
    </message>
    <message>
      <source>Your programme is locked, so there is no test run for now.</source>
      <translation>Dein Programm ist gesperrt, darum gibt es vorerst keinen Testlauf.</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
      <source>First comes the suitability check.</source>
      <translation>Zuerst kommt der Eignungs-Check.</translation>
    </message>
    <message>
      <source>You are away or ill just now. The test run is open again after that.</source>
      <translation>Du bist gerade weg oder krank. Danach ist der Testlauf wieder möglich.</translation>
    </message>
    <message>
      <source>I'm back</source>
      <translation>Ich bin wieder da</translation>
    </message>
    <message>
      <source>It has been a while. First comes a new check and a new start.</source>
      <translation>Es ist eine Weile her. Zuerst kommen ein neuer Check und ein Neuanfang.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>With pain as strong as you noted today we don't suggest running. A walk or a rest is a good choice.</source>
      <translation>Bei so starken Schmerzen, wie du sie heute eingetragen hast, schlagen wir kein Laufen vor. Gehen oder Ruhe ist eine gute Wahl.</translation>
    </message>
    <message>
      <source>First a day of rest. The test run is open from {day} on.</source>
      <translation>Zuerst ein Ruhetag. Der Testlauf ist ab {day} möglich.</translation>
    </message>
    <message>
      <source>Keep walking for now. The test run is open again from {day} on.</source>
      <translation>Geh vorerst weiter zu Fuß. Der Testlauf ist ab {day} wieder möglich.</translation>
    </message>
    <message>
      <source>Your back needs a week of walking first. The test run is open from {day} on.</source>
      <translation>Dein Rücken braucht zuerst eine Woche Gehen. Der Testlauf ist ab {day} möglich.</translation>
    </message>
    <message>
      <source>First comes a new check. The test run is open from {day} on, not before.</source>
      <translation>Zuerst kommt ein neuer Check. Der Testlauf ist ab {day} möglich, nicht früher.</translation>
    </message>
  </context>
  <context>
    <name>RecordingCard</name>
    <message>
      <source>{said} Were you running and walking all the same?</source>
      <translation>{said} Bist du trotzdem gelaufen und gegangen?</translation>
    </message>
    <message>
      <source>Yes, running and walking</source>
      <translation>Ja, gelaufen und gegangen</translation>
    </message>
    <message>
      <source>No, don't use it</source>
      <translation>Nein, nicht nehmen</translation>
    </message>
    <message>
      <source>This is already there: {entry}. Nothing is brought in twice.</source>
      <translation>Das ist schon da: {entry}. Nichts wird zweimal eingelesen.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Take these numbers out again</source>
      <translation>Diese Zahlen wieder herausnehmen</translation>
    </message>
    <message>
      <source>Don't use</source>
      <translation>Nicht nehmen</translation>
    </message>
    <message>
      <source>Please say first whether all of it was running.</source>
      <translation>Bitte sag zuerst, ob alles davon Laufen war.</translation>
    </message>
    <message>
      <source>Please choose first where it belongs.</source>
      <translation>Bitte wähle zuerst, wohin sie gehört.</translation>
    </message>
    <message>
      <source>Fill in the form…</source>
      <translation>Formular ausfüllen …</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>Made on {day}.</source>
      <translation>Erstellt: {day}.</translation>
    </message>
    <message>
      <source>This code opens your Backstride diary and its backups when the passcode is lost. Type it in place of the passcode. Capitals, spaces and hyphens make no difference.</source>
      <translation>Dieser Code öffnet dein Backstride-Tagebuch und seine Sicherungen, wenn das Kennwort verloren ist. Tipp ihn anstelle des Kennworts. Groß- und Kleinschreibung, Leerzeichen und Bindestriche sind egal.</translation>
    </message>
    <message>
      <source>Whoever has this sheet and your computer, or a backup, can read your diary. Keep it where you keep important papers, and not beside the computer.</source>
      <translation>Wer dieses Blatt und deinen Computer oder eine Sicherung hat, kann dein Tagebuch lesen. Bewahr es bei deinen wichtigen Papieren auf, und nicht neben dem Computer.</translation>
    </message>
    <message>
      <source>Without the passcode and without this code nobody can open the diary. Not even the makers of Backstride can.</source>
      <translation>Ohne das Kennwort und ohne diesen Code kann niemand das Tagebuch öffnen. Auch die nicht, die Backstride machen.</translation>
    </message>
    <message>
      <source>Which computer, and whose diary (to fill in by hand):</source>
      <translation>Welcher Computer, und wessen Tagebuch (von Hand auszufüllen):</translation>
    </message>
    <message>
      <source>Backstride: recovery sheet</source>
      <translation>Backstride: Wiederherstellungsblatt</translation>
    </message>
    <message>
      <source>Save the recovery sheet</source>
      <translation>Das Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved as {path}. Better keep it on another disk than this computer's.</source>
      <translation>Gespeichert als {path}. Besser liegt es auf einem anderen Datenträger als dem dieses Computers.</translation>
    </message>
    <message>
      <source>No printer was found. Save the sheet, or write the code down by hand.</source>
      <translation>Kein Drucker gefunden. Speichere das Blatt, oder schreib den Code von Hand auf.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>An den Drucker geschickt.</translation>
    </message>
  </context>
  <context>
    <name>RemindersCard</name>
    <message>
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <source>The question on the morning after a session</source>
      <translation>Die Frage am Morgen nach einer Einheit</translation>
    </message>
    <message>
      <source>The weekly check</source>
      <translation>Der Wochen-Check</translation>
    </message>
    <message>
      <source>My days for sessions</source>
      <translation>Meine Tage für Einheiten</translation>
    </message>
    <message>
      <source>Tick your days for sessions first.</source>
      <translation>Hake zuerst deine Tage für Einheiten an.</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Ruhe ab</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Ruhe bis</translation>
    </message>
    <message>
      <source>When I close the window, stay in the tray</source>
      <translation>Beim Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
      <source>This desktop shows no tray, so closing the window ends Backstride.</source>
      <translation>Diese Arbeitsfläche hat keinen Infobereich, darum wird Backstride mit dem Fenster beendet.</translation>
    </message>
    <message>
      <source>Reminders come only while Backstride is open or in the tray, each at most once a day. They don't say what is in your diary.</source>
      <translation>Erinnerungen kommen nur, solange Backstride offen oder im Infobereich ist, jede höchstens einmal am Tag. Sie sagen nicht, was in deinem Tagebuch steht.</translation>
    </message>
    <message>
      <source>Choose the same time twice for no quiet hours.</source>
      <translation>Wähle zweimal dieselbe Uhrzeit für keine Ruhezeit.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>How was the morning after? There is a question for you.</source>
      <translation>Wie war der Morgen danach? Es gibt eine Frage für dich.</translation>
    </message>
    <message>
      <source>Your weekly check is due. It takes 20 seconds.</source>
      <translation>Dein Wochen-Check ist fällig. Er dauert 20 Sekunden.</translation>
    </message>
    <message>
      <source>Today is a day you picked for a session. See how you feel.</source>
      <translation>Heute ist ein Tag, den du für eine Einheit gewählt hast. Sieh, wie es dir geht.</translation>
    </message>
    <message>
      <source>Open Today</source>
      <translation>„Heute“ öffnen</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Report for my physio</source>
      <translation>Bericht für meine Physiotherapie</translation>
    </message>
    <message>
      <source>A page or two, to read in a minute. Only you decide who gets it.</source>
      <translation>Ein oder zwei Seiten, in einer Minute gelesen. Nur du entscheidest, wer sie bekommt.</translation>
    </message>
    <message>
      <source>After the appointment</source>
      <translation>Nach dem Termin</translation>
    </message>
    <message>
      <source>Limits from my physio</source>
      <translation>Grenzen von meiner Physiotherapie</translation>
    </message>
    <message>
      <source>Type in what your physio ticked on the slip. Backstride then keeps to it and says that it comes from them.</source>
      <translation>Tipp ein, was deine Physiotherapie auf dem Zettel angekreuzt hat. Backstride hält sich dann daran und sagt, dass es von ihr kommt.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>The preview shows it. The report has {pages} now.</source>
      <translation>Die Vorschau zeigt es. Der Bericht hat jetzt {pages}.</translation>
    </message>
  </context>
  <context>
    <name>ReportPreview</name>
    <message>
      <source>How it will look</source>
      <translation>So wird es aussehen</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Seite davor</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>The report in words</source>
      <translation>Der Bericht in Worten</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the choices</source>
      <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
      <source>Read it larger</source>
      <translation>Größer lesen</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Preview of the report. {where}</source>
      <translation>Vorschau des Berichts. {where}</translation>
    </message>
    <message>
      <source>Also on it: {parts}</source>
      <translation>Auch darauf: {parts}</translation>
    </message>
  </context>
  <context>
    <name>ReportWords</name>
    <message>
      <source>Run-walk progress report</source>
      <translation>Bericht zum Lauf-Geh-Programm</translation>
    </message>
    <message>
      <source>Simulated data, not a real person</source>
      <translation>Erfundene Daten, keine echte Person</translation>
    </message>
    <message>
      <source>At a glance</source>
      <translation>Auf einen Blick</translation>
    </message>
    <message>
      <source>About this report</source>
      <translation>Über diesen Bericht</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Diary of {first} – {last}</source>
      <translation>Tagebuch: {first} – {last}</translation>
    </message>
    <message>
      <source>Week {week}, after the {weeks} weeks</source>
      <translation>Woche {week}, nach den {weeks} Wochen</translation>
    </message>
    <message>
      <source>Week {week} of {weeks}</source>
      <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
      <source>Name: {name}</source>
      <translation>Name: {name}</translation>
    </message>
    <message>
      <source>Born: {day}</source>
      <translation>Geboren: {day}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>Made offline with Backstride on {day}, {time}</source>
      <translation>Offline mit Backstride erstellt am {day}, {time}</translation>
    </message>
    <message>
      <source>Where the numbers are from:</source>
      <translation>Woher die Zahlen kommen:</translation>
    </message>
    <message>
      <source>the patient's own notes. Pain is marked on a line of 0–100. The run times of stages 1–3 follow what is published of Neason et al. 2024; all other run and walk times and the pain levels are this app's guide; no clinician has reviewed this version.</source>
      <translation>eigene Eintragungen der Person. Schmerzen sind auf einer Linie von 0–100 angegeben. Die Laufzeiten der Stufen 1–3 folgen dem, was von Neason et al. 2024 veröffentlicht ist; alle anderen Lauf- und Gehzeiten und die Schmerzwerte sind der Richtwert dieser App; keine Fachperson hat diese Version geprüft.</translation>
    </message>
    <message>
      <source>the patient's own notes. Pain is marked on a line of 0–100. The stages are those of the clinic's table “{table}”; the pain levels are this app's guide. No clinician has reviewed this version.</source>
      <translation>eigene Eintragungen der Person. Schmerzen sind auf einer Linie von 0–100 angegeben. Die Stufen sind die der Praxistabelle „{table}“; die Schmerzwerte sind der Richtwert dieser App. Keine Fachperson hat diese Version geprüft.</translation>
    </message>
    <message>
      <source>What Backstride is for:</source>
      <translation>Wofür Backstride ist:</translation>
    </message>
    <message>
      <source>a diary and guide for adults with non-specific low back pain who have decided to try a graded run-walk plan. It does not diagnose. It is not a certified medical device. The patient and their clinician decide.</source>
      <translation>ein Tagebuch und Begleiter für Erwachsene mit unspezifischen Kreuzschmerzen, die sich entschieden haben, einen gestuften Lauf-Geh-Plan zu versuchen. Es stellt keine Diagnose. Es ist kein zertifiziertes Medizinprodukt. Die Person und ihre Fachperson entscheiden.</translation>
    </message>
    <message>
      <source>distance of 1 session:</source>
      <translation>Strecke von 1 Einheit:</translation>
    </message>
    <message numerus="yes">
      <source>distances of {n} sessions:</source>
      <translation>
        <numerusform>Strecke von {n} Einheit:</numerusform>
        <numerusform>Strecken von {n} Einheiten:</numerusform>
      </translation>
    </message>
    <message>
      <source>{imported} measured by a watch, {typed} typed, {estimated} estimated, {unknown} not recorded</source>
      <translation>{imported} von einer Uhr gemessen, {typed} getippt, {estimated} geschätzt, {unknown} nicht eingetragen</translation>
    </message>
    <message>
      <source>{guided} timed by the app</source>
      <translation>{guided} von der App gestoppt</translation>
    </message>
    <message>
      <source>{late} of {entries} entries written on a later day</source>
      <translation>{late} von {entries} Einträgen an einem späteren Tag geschrieben</translation>
    </message>
    <message>
      <source>{edited} corrected</source>
      <translation>{edited} korrigiert</translation>
    </message>
    <message>
      <source>{missing} of {days} days without a pain reading</source>
      <translation>{missing} von {days} Tagen ohne Schmerzmessung</translation>
    </message>
    <message>
      <source>Data quality:</source>
      <translation>Qualität der Daten:</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
  </context>
  <context>
    <name>RestorePage</name>
    <message>
      <source>Go back to a backup</source>
      <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
      <source>First you see what would change. Nothing changes before you say so.</source>
      <translation>Zuerst siehst du, was sich ändern würde. Nichts ändert sich, bevor du es sagst.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Go back to this backup…</source>
      <translation>Zu dieser Sicherung zurückgehen …</translation>
    </message>
    <message>
      <source>A backup</source>
      <translation>Eine Sicherung</translation>
    </message>
    <message>
      <source>Backups (*.sqlite3 *.age);;All files (*)</source>
      <translation>Sicherungen (*.sqlite3 *.age);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>This backup is closed with a passphrase. Type it below the list.</source>
      <translation>Diese Sicherung ist mit einer Passphrase verschlossen. Tipp sie unter der Liste.</translation>
    </message>
    <message>
      <source>Looking into the backup…</source>
      <translation>Die Sicherung wird angesehen …</translation>
    </message>
    <message>
      <source>Your diary will be as it was in that backup.</source>
      <translation>Dein Tagebuch wird wieder so, wie es in dieser Sicherung war.</translation>
    </message>
    <message>
      <source>{entries} of now will no longer be in it.</source>
      <translation>Das steht dann nicht mehr darin: {entries}.</translation>
    </message>
    <message>
      <source>The damaged file is kept.</source>
      <translation>Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
      <source>Your diary as it is now is backed up first, so you can undo this.</source>
      <translation>Dein Tagebuch, wie es jetzt ist, wird zuerst gesichert, du kannst das also rückgängig machen.</translation>
    </message>
    <message>
      <source>Go back to the backup: {name}?</source>
      <translation>Zu dieser Sicherung zurückgehen: {name}?</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <translation>Dorthin zurückgehen</translation>
    </message>
    <message>
      <source>Your diary is as it was in the backup: {name}.</source>
      <translation>Dein Tagebuch ist wieder so, wie es in dieser Sicherung war: {name}.</translation>
    </message>
    <message>
      <source>Undone: your diary is as it was before.</source>
      <translation>Rückgängig gemacht: Dein Tagebuch ist wie vorher.</translation>
    </message>
    <message>
      <source>One moment. Please don't switch off…</source>
      <translation>Einen Moment. Bitte nicht ausschalten …</translation>
    </message>
    <message>
      <source>There is a warning that you should read first.</source>
      <translation>Es gibt eine Warnung, die du zuerst lesen solltest.</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Karte öffnen</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message>
      <source>You start at stage {n}</source>
      <translation>Du fängst auf Stufe {n} an</translation>
    </message>
    <message>
      <source>Your first session is open from {day} on.</source>
      <translation>Deine erste Einheit ist ab {day} möglich.</translation>
    </message>
    <message>
      <source>Test run saved</source>
      <translation>Testlauf gespeichert</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask how your back took it.</source>
      <translation>Morgen früh fragen wir, wie dein Rücken ihn vertragen hat.</translation>
    </message>
    <message>
      <source>A stop sign came up.</source>
      <translation>Es gab ein Stoppzeichen.</translation>
    </message>
    <message>
      <source>Fewer than 15 seconds were comfortable.</source>
      <translation>Weniger als 15 Sekunden waren angenehm.</translation>
    </message>
    <message>
      <source>The pain before, or while you ran, is not recorded.</source>
      <translation>Die Schmerzen davor oder beim Laufen sind nicht eingetragen.</translation>
    </message>
    <message>
      <source>Your pain rose by 30 points or more.</source>
      <translation>Deine Schmerzen stiegen um 30 Punkte oder mehr.</translation>
    </message>
    <message>
      <source>Your worst pain was above the level of this app's guide, and clearly above the pain before.</source>
      <translation>Deine stärksten Schmerzen lagen über dem Richtwert dieser App und deutlich über denen davor.</translation>
    </message>
    <message>
      <source>Your back was not back to usual the next morning.</source>
      <translation>Dein Rücken war am nächsten Morgen noch nicht wie sonst.</translation>
    </message>
  </context>
  <context>
    <name>RowView</name>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
  </context>
  <context>
    <name>RunWords</name>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>pain not recorded</source>
      <translation>Schmerzen nicht eingetragen</translation>
    </message>
    <message>
      <source>pain {line}</source>
      <translation>Schmerzen {line}</translation>
    </message>
    <message>
      <source>stage {stage}, {done} of {planned}</source>
      <translation>Stufe {stage}, {done} von {planned}</translation>
    </message>
    <message>
      <source>estimated distance</source>
      <translation>geschätzte Strecke</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <source>settled by morning</source>
      <translation>am Morgen beruhigt</translation>
    </message>
    <message>
      <source>waiting for tomorrow morning</source>
      <translation>wartet auf morgen früh</translation>
    </message>
    <message>
      <source>next morning not recorded</source>
      <translation>nächster Morgen nicht eingetragen</translation>
    </message>
    <message>
      <source>pain before not recorded</source>
      <translation>Schmerzen davor nicht eingetragen</translation>
    </message>
    <message>
      <source>worst pain not recorded</source>
      <translation>stärkste Schmerzen nicht eingetragen</translation>
    </message>
    <message>
      <source>worst pain {worst}</source>
      <translation>stärkste Schmerzen {worst}</translation>
    </message>
    <message>
      <source>pain up by {rise}</source>
      <translation>Schmerzen um {rise} gestiegen</translation>
    </message>
    <message>
      <source>took longer than 48 hours</source>
      <translation>dauerte länger als 48 Stunden</translation>
    </message>
    <message>
      <source>pain {morning} next morning</source>
      <translation>Schmerzen {morning} am nächsten Morgen</translation>
    </message>
    <message>
      <source>pain {elsewhere} elsewhere</source>
      <translation>Schmerzen {elsewhere} anderswo</translation>
    </message>
    <message>
      <source>not settled by morning</source>
      <translation>am Morgen nicht beruhigt</translation>
    </message>
    <message>
      <source>cut short by symptoms</source>
      <translation>wegen Beschwerden verkürzt</translation>
    </message>
    <message>
      <source>red: {why}</source>
      <translation>rot: {why}</translation>
    </message>
    <message>
      <source>amber: {why}</source>
      <translation>gelb: {why}</translation>
    </message>
  </context>
  <context>
    <name>Running</name>
    <message>
      <source>Your diary stays on this computer.
No account, no network.</source>
      <translation>Dein Tagebuch bleibt auf diesem Computer.
Kein Konto, kein Netz.</translation>
    </message>
    <message>
      <source>This diary is made up (a demo). None of it happened.</source>
      <translation>Dieses Tagebuch ist erfunden (eine Demo). Nichts davon ist passiert.</translation>
    </message>
    <message>
      <source>Close the sample</source>
      <translation>Das Beispiel schließen</translation>
    </message>
    <message>
      <source>Backstride: sample</source>
      <translation>Backstride: Beispiel</translation>
    </message>
    <message>
      <source>After the first questions.</source>
      <translation>Nach den ersten Fragen.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Diary</source>
      <translation>Tagebuch</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Wissen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>RunningView</name>
    <message>
      <source>Pain is up…</source>
      <translation>Mehr Schmerzen …</translation>
    </message>
    <message>
      <source>One repetition fewer</source>
      <translation>Eine Wiederholung weniger</translation>
    </message>
    <message>
      <source>Stop and say why</source>
      <translation>Aufhören und sagen, warum</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>PAUSE</translation>
    </message>
    <message>
      <source>Paused. {phase}</source>
      <translation>Pause. {phase}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>{time} gone</source>
      <translation>{time} vorbei</translation>
    </message>
    <message>
      <source>{time} to go</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <source>Go on (P)</source>
      <translation>Weiter (P)</translation>
    </message>
    <message>
      <source>Pause (P)</source>
      <translation>Pause (P)</translation>
    </message>
    <message>
      <source>A walk, up to 2 minutes of running, a walk</source>
      <translation>Gehen, bis zu 2 Minuten Laufen, Gehen</translation>
    </message>
    <message>
      <source>Skipped. Ctrl+Z takes it back.</source>
      <translation>Übersprungen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>The last repetition is left out. Ctrl+Z takes it back.</source>
      <translation>Die letzte Wiederholung fällt weg. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>No more running today: walk for the rest of the time.</source>
      <translation>Heute kein Laufen mehr: Geh für den Rest der Zeit.</translation>
    </message>
    <message>
      <source>The computer slept for about {time}. The session waited: press “Go on”, or stop and write down what you did.</source>
      <translation>Der Computer hat etwa {time} geschlafen. Die Einheit hat gewartet: Drück „Weiter“, oder hör auf und trag ein, was du gemacht hast.</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SafetyCase</name>
    <message>
      <source>Verified by tests</source>
      <translation>Durch Tests geprüft</translation>
    </message>
    <message>
      <source>Verified in part</source>
      <translation>Teilweise geprüft</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>mittel</translation>
    </message>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
  </context>
  <context>
    <name>SafetyCasePage</name>
    <message>
      <source>Safety case</source>
      <translation>Sicherheitsnachweis</translation>
    </message>
    <message>
      <source>What could go wrong with this app, and what is done about it.</source>
      <translation>Was mit dieser App schiefgehen könnte, und was dagegen getan wird.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>The list itself is in English: there is one text to check.</source>
      <translation>Die Liste selbst ist auf Englisch: So gibt es einen einzigen Text zu prüfen.</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Wofür es ist</translation>
    </message>
    <message>
      <source>Is it a medical device?</source>
      <translation>Ist es ein Medizinprodukt?</translation>
    </message>
    <message>
      <source>How we read the rules of the EU, the UK and the US</source>
      <translation>Wie wir die Regeln der EU, Großbritanniens und der USA lesen</translation>
    </message>
    <message>
      <source>What would change this</source>
      <translation>Was das ändern würde</translation>
    </message>
    <message>
      <source>How to read this list</source>
      <translation>Wie diese Liste zu lesen ist</translation>
    </message>
    <message>
      <source>{count} hazards: {verified} verified by tests, {partly} in part, {open} open. The highest risk that remains is {highest} of 25.</source>
      <translation>{count} Gefahren: {verified} durch Tests geprüft, {partly} teilweise, {open} offen. Das höchste verbleibende Risiko ist {highest} von 25.</translation>
    </message>
    <message>
      <source>A risk is how bad the harm would be, times how likely it is, each from 1 to 5. It stands twice: without what we do about it, and with it. 1 to 4 is low, 5 to 9 is medium, 10 and more is high. All of these are our own judgement, and no clinician has signed them.</source>
      <translation>Ein Risiko ist, wie schlimm der Schaden wäre, mal wie wahrscheinlich er ist, je von 1 bis 5. Es steht zweimal da: ohne das, was wir dagegen tun, und damit. 1 bis 4 ist niedrig, 5 bis 9 mittel, 10 und mehr hoch. All das ist unser eigenes Urteil, und keine Fachperson hat es unterschrieben.</translation>
    </message>
    <message>
      <source>What the numbers 1 to 5 mean</source>
      <translation>Was die Zahlen 1 bis 5 bedeuten</translation>
    </message>
    <message>
      <source>How bad the harm would be</source>
      <translation>Wie schlimm der Schaden wäre</translation>
    </message>
    <message>
      <source>How likely it is</source>
      <translation>Wie wahrscheinlich er ist</translation>
    </message>
    <message>
      <source>Hazards</source>
      <translation>Gefahren</translation>
    </message>
    <message>
      <source>Search the hazards</source>
      <translation>Die Gefahren durchsuchen</translation>
    </message>
    <message>
      <source>search, for example: watch</source>
      <translation>suchen, zum Beispiel: watch</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>{found} of {count} shown</source>
      <translation>{found} von {count} gezeigt</translation>
    </message>
    <message>
      <source>None found. Try fewer words, or choose All.</source>
      <translation>Keine gefunden. Versuch es mit weniger Wörtern, oder wähle „Alle“.</translation>
    </message>
  </context>
  <context>
    <name>SampleCard</name>
    <message>
      <source>Look around first</source>
      <translation>Sieh dich zuerst um</translation>
    </message>
    <message>
      <source>See each page with nine weeks of made-up entries. They open in a window of their own and are deleted when you close it. Your own diary stays as it is.</source>
      <translation>Sieh dir jede Seite mit neun Wochen erfundener Einträge an. Sie öffnen sich in einem eigenen Fenster und werden gelöscht, wenn du es schließt. Dein eigenes Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Try with sample data</source>
      <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
      <source>It opens in a window of its own in a moment.</source>
      <translation>Es öffnet sich gleich in einem eigenen Fenster.</translation>
    </message>
  </context>
  <context>
    <name>SavePicture</name>
    <message>
      <source>Picture (*.png)</source>
      <translation>Bild (*.png)</translation>
    </message>
    <message>
      <source>PDF for printing (*.pdf)</source>
      <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
  </context>
  <context>
    <name>SavedNotice</name>
    <message>
      <source>Saved as {path}.</source>
      <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>No program for it was found. The file is {path}.</source>
      <translation>Kein Programm dafür gefunden. Die Datei ist {path}.</translation>
    </message>
  </context>
  <context>
    <name>Says</name>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>{stage} · {reps}</source>
      <translation>{stage} · {reps}</translation>
    </message>
    <message>
      <source>{step}–{reps}</source>
      <translation>{step}–{reps}</translation>
    </message>
    <message>
      <source>stage {stage}, {times}</source>
      <translation>Stufe {stage}, {times}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>nicht beantwortet</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>unsicher</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
  </context>
  <context>
    <name>ScoreWords</name>
    <message>
      <source>Scores over time; only the past-week average is judged</source>
      <translation>Punktwerte im Verlauf; nur der Wochendurchschnitt wird beurteilt</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>First to latest</source>
      <translation>Erster bis letzter</translation>
    </message>
    <message>
      <source>Scored by</source>
      <translation>Ausgewertet von</translation>
    </message>
    <message>
      <source>{n} other measures are in the diary and in the HTML report.</source>
      <translation>{n} andere Messwerte stehen im Tagebuch und im HTML-Bericht.</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>the patient</source>
      <translation>die Person selbst</translation>
    </message>
    <message>
      <source>{value} ({day})</source>
      <translation>{value} ({day})</translation>
    </message>
    <message>
      <source>Back pain, past-week average (0–{most})</source>
      <translation>Rückenschmerzen, Durchschnitt der letzten Woche (0–{most})</translation>
    </message>
    <message>
      <source>ODI total (0–{most})</source>
      <translation>ODI-Summe (0–{most})</translation>
    </message>
    <message>
      <source>RMDQ total (0–{most})</source>
      <translation>RMDQ-Summe (0–{most})</translation>
    </message>
    <message>
      <source>PSFS (0–{most})</source>
      <translation>PSFS (0–{most})</translation>
    </message>
    <message>
      <source>Wants to do again: {label} (0–{most})</source>
      <translation>Möchte wieder tun: {label} (0–{most})</translation>
    </message>
    <message>
      <source>How safe running feels (0–{most})</source>
      <translation>Wie sicher sich Laufen anfühlt (0–{most})</translation>
    </message>
    <message>
      <source>an activity</source>
      <translation>eine Tätigkeit</translation>
    </message>
    <message>
      <source>PSFS: {label} (0–{most})</source>
      <translation>PSFS: {label} (0–{most})</translation>
    </message>
    <message>
      <source>one value only</source>
      <translation>nur ein Wert</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>nicht verglichen</translation>
    </message>
  </context>
  <context>
    <name>ScoresCard</name>
    <message>
      <source>Only the total that your clinician gave you. Its questions are not asked here.</source>
      <translation>Nur die Summe, die dir deine Fachperson gegeben hat. Die Fragen dazu werden hier nicht gestellt.</translation>
    </message>
    <message>
      <source>Which score?</source>
      <translation>Welcher Punktwert?</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <source>When was it?</source>
      <translation>Wann war das?</translation>
    </message>
    <message>
      <source>Who worked it out?</source>
      <translation>Wer hat ihn ausgewertet?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Choose which score it is.</source>
      <translation>Wähle, welcher Punktwert es ist.</translation>
    </message>
    <message>
      <source>Type the total, a number from 0 to {most}.</source>
      <translation>Tipp die Summe, eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
      <source>Write down who worked it out.</source>
      <translation>Schreib auf, wer ihn ausgewertet hat.</translation>
    </message>
    <message>
      <source>The {score} score is saved.</source>
      <translation>Der Punktwert {score} ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>SecondPlaceDialog</name>
    <message>
      <source>A second place for copies</source>
      <translation>Ein zweiter Ort für Kopien</translation>
    </message>
    <message>
      <source>A memory stick, another disk, or a folder that a cloud program copies. Backstride makes a folder of its own in it.</source>
      <translation>Ein USB-Stick, ein anderer Datenträger oder ein Ordner, den ein Cloud-Programm kopiert. Backstride legt darin einen eigenen Ordner an.</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>Den Ordner wählen …</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>Es ist noch kein Ordner gewählt.</translation>
    </message>
    <message>
      <source>Who can read the copies?</source>
      <translation>Wer kann die Kopien lesen?</translation>
    </message>
    <message>
      <source>Only who knows my passphrase</source>
      <translation>Nur, wer meine Passphrase kennt</translation>
    </message>
    <message>
      <source>Anyone who has them</source>
      <translation>Alle, die sie haben</translation>
    </message>
    <message>
      <source>Whoever finds the stick, or gets into the cloud account, can read your whole diary.</source>
      <translation>Wer den USB-Stick findet oder in das Cloud-Konto kommt, kann dein ganzes Tagebuch lesen.</translation>
    </message>
    <message>
      <source>Copy there from now on</source>
      <translation>Ab jetzt dorthin kopieren</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
      <source>Suggest one</source>
      <translation>Eine vorschlagen</translation>
    </message>
    <message>
      <source>If you lose the passphrase, nobody can open these copies: not you, and not us. There is no way to get it back. Write it down, and keep it away from the copies.</source>
      <translation>Wenn du die Passphrase verlierst, kann niemand diese Kopien öffnen: du nicht und wir nicht. Sie lässt sich auf keinem Weg zurückholen. Schreib sie auf, und bewahr sie getrennt von den Kopien auf.</translation>
    </message>
    <message>
      <source>I wrote it down, and I know that without it these copies are lost</source>
      <translation>Ich habe sie aufgeschrieben, und ich weiß, dass diese Kopien ohne sie verloren sind</translation>
    </message>
    <message>
      <source>A folder for copies</source>
      <translation>Ein Ordner für Kopien</translation>
    </message>
    <message>
      <source>Chosen: {folder}</source>
      <translation>Gewählt: {folder}</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Wähle zuerst einen Ordner.</translation>
    </message>
    <message>
      <source>The passphrase needs at least {n} letters. Several words are best.</source>
      <translation>Die Passphrase braucht mindestens {n} Buchstaben. Am besten sind mehrere Wörter.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
      <source>Write the passphrase down first, then tick that you did. It can't be got back.</source>
      <translation>Schreib die Passphrase zuerst auf, dann setz den Haken, dass du es getan hast. Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
      <source>The first copy is being made. This takes a moment…</source>
      <translation>Die erste Kopie wird gemacht. Das dauert einen Moment …</translation>
    </message>
  </context>
  <context>
    <name>SecondPlacePart</name>
    <message>
      <source>Choose a second place…</source>
      <translation>Einen zweiten Ort wählen …</translation>
    </message>
    <message>
      <source>Make no more copies</source>
      <translation>Keine Kopien mehr machen</translation>
    </message>
    <message>
      <source>Copies in a second place</source>
      <translation>Kopien an einem zweiten Ort</translation>
    </message>
    <message>
      <source>Choose another place…</source>
      <translation>Einen anderen Ort wählen …</translation>
    </message>
    <message>
      <source>When this disk breaks, the backups on it are gone too. Choose a memory stick, another disk or a cloud folder, and a copy goes there as well.</source>
      <translation>Wenn dieser Datenträger kaputtgeht, sind auch die Sicherungen darauf weg. Wähle einen USB-Stick, einen anderen Datenträger oder einen Cloud-Ordner, dann kommt auch dorthin eine Kopie.</translation>
    </message>
    <message>
      <source>Copies go to {folder}. They open only with your passphrase.</source>
      <translation>Kopien gehen nach {folder}. Sie öffnen sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
      <source>Copies go to {folder}. Anyone who has one can read it.</source>
      <translation>Kopien gehen nach {folder}. Wer eine hat, kann sie lesen.</translation>
    </message>
    <message>
      <source>The newest copy there is of the backup of {when}.</source>
      <translation>Die neueste Kopie dort ist von dieser Sicherung: {when}.</translation>
    </message>
    <message>
      <source>1 earlier copy there has no passphrase: anyone who has it can read it.</source>
      <translation>1 frühere Kopie dort hat keine Passphrase: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
      <source>{n} earlier copies there have no passphrase: anyone can read them.</source>
      <translation>{n} frühere Kopien dort haben keine Passphrase: Jeder kann sie lesen.</translation>
    </message>
    <message>
      <source>Delete copies without one</source>
      <translation>Kopien ohne Passphrase löschen</translation>
    </message>
  </context>
  <context>
    <name>SessionDaysCard</name>
    <message>
      <source>Your days for sessions</source>
      <translation>Deine Tage für Einheiten</translation>
    </message>
    <message>
      <source>Tick the days that suit you. Tick none if any day will do.</source>
      <translation>Hake die Tage an, die dir passen. Hake keinen an, wenn jeder Tag recht ist.</translation>
    </message>
    <message>
      <source>Rest days still count: of two days too close together, only one is used. You can always choose another day.</source>
      <translation>Ruhetage gelten trotzdem: Von zwei Tagen, die zu nah beieinander liegen, wird nur einer genommen. Du kannst immer einen anderen Tag wählen.</translation>
    </message>
  </context>
  <context>
    <name>SessionForm</name>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>Before you started</source>
      <translation>Bevor du anfingst</translation>
    </message>
    <message>
      <source>Worst while you were out</source>
      <translation>Am stärksten, während du unterwegs warst</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Gleich danach</translation>
    </message>
    <message>
      <source>When you ran</source>
      <translation>Wann du gelaufen bist</translation>
    </message>
    <message>
      <source>Repetitions done</source>
      <translation>Gemachte Wiederholungen</translation>
    </message>
    <message>
      <source>Why fewer repetitions?</source>
      <translation>Warum weniger Wiederholungen?</translation>
    </message>
    <message>
      <source>Pain or other symptoms</source>
      <translation>Schmerzen oder andere Beschwerden</translation>
    </message>
    <message>
      <source>Something else, such as time or weather</source>
      <translation>Etwas anderes, wie Zeit oder Wetter</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Laufstrecke</translation>
    </message>
    <message>
      <source>Use my watch's file…</source>
      <translation>Die Datei meiner Uhr nehmen …</translation>
    </message>
    <message>
      <source>How hard was it?</source>
      <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
      <source>Pain somewhere else</source>
      <translation>Schmerzen an anderer Stelle</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Wo?</translation>
    </message>
    <message>
      <source>Worst pain there</source>
      <translation>Stärkste Schmerzen dort</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Planned repetitions</source>
      <translation>Geplante Wiederholungen</translation>
    </message>
    <message>
      <source>Surface</source>
      <translation>Untergrund</translation>
    </message>
    <message>
      <source>path, road, treadmill …</source>
      <translation>Weg, Straße, Laufband …</translation>
    </message>
    <message>
      <source>Warm-up exercises</source>
      <translation>Aufwärmübungen</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Your back</source>
      <translation>Dein Rücken</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask once more. That answer decides whether to move up.</source>
      <translation>Morgen früh fragen wir noch einmal. Diese Antwort entscheidet, ob es einen Schritt höher geht.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Was du gemacht hast</translation>
    </message>
    <message>
      <source>Why fewer?</source>
      <translation>Warum weniger?</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>How hard?</source>
      <translation>Wie anstrengend?</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Schmerzen anderswo</translation>
    </message>
    <message>
      <source>Another stage, surface, notes</source>
      <translation>Andere Stufe, Untergrund, Notizen</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <source> of {planned}</source>
      <translation> von {planned}</translation>
    </message>
    <message>
      <source>How many repetitions did you do? Write 0 if you did none.</source>
      <translation>Wie viele Wiederholungen hast du gemacht? Schreib 0, wenn keine.</translation>
    </message>
    <message>
      <source>Which stage did you do?</source>
      <translation>Welche Stufe hast du gemacht?</translation>
    </message>
    <message>
      <source>How many repetitions had you planned?</source>
      <translation>Wie viele Wiederholungen hattest du geplant?</translation>
    </message>
    <message>
      <source>You did fewer repetitions than planned. Why? It decides what comes next.</source>
      <translation>Du hast weniger Wiederholungen gemacht als geplant. Warum? Das entscheidet, was als Nächstes kommt.</translation>
    </message>
    <message>
      <source>Running distance: {problem}</source>
      <translation>Laufstrecke: {problem}</translation>
    </message>
    <message>
      <source>Where else did it hurt? Write the place.</source>
      <translation>Wo tat es sonst noch weh? Schreib die Stelle.</translation>
    </message>
    <message>
      <source>no effort at all</source>
      <translation>keine Anstrengung</translation>
    </message>
    <message>
      <source>easy</source>
      <translation>leicht</translation>
    </message>
    <message>
      <source>some effort, I could talk</source>
      <translation>etwas anstrengend, ich konnte reden</translation>
    </message>
    <message>
      <source>hard, only short words</source>
      <translation>anstrengend, nur einzelne Wörter</translation>
    </message>
    <message>
      <source>very hard</source>
      <translation>sehr anstrengend</translation>
    </message>
    <message>
      <source>as hard as I can</source>
      <translation>so anstrengend wie möglich</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>sonst nirgends</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>Hüfte</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>Oberschenkel</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>Knie</translation>
    </message>
    <message>
      <source>lower leg or calf</source>
      <translation>Unterschenkel oder Wade</translation>
    </message>
    <message>
      <source>ankle or foot</source>
      <translation>Knöchel oder Fuß</translation>
    </message>
    <message>
      <source>another place</source>
      <translation>eine andere Stelle</translation>
    </message>
  </context>
  <context>
    <name>SessionPage</name>
    <message>
      <source>We filled in what we know from your session. Please add the rest.</source>
      <translation>Wir haben ausgefüllt, was wir von deiner Einheit wissen. Bitte ergänze den Rest.</translation>
    </message>
    <message>
      <source>We filled in what was recorded. Please add the rest.</source>
      <translation>Wir haben ausgefüllt, was aufgezeichnet wurde. Bitte ergänze den Rest.</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Von vorn beginnen</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Einheit speichern</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Tick off a session</source>
      <translation>Eine Einheit abhaken</translation>
    </message>
    <message>
      <source>No session was open then. We write this one down as it happened; it does not count towards moving up.</source>
      <translation>Damals war keine Einheit offen. Wir tragen diese ein, wie sie war; für den Aufstieg zählt sie nicht.</translation>
    </message>
    <message>
      <source>This is more than was open then. We write it down as it happened; the next suggestion goes on from {step}.</source>
      <translation>Das ist mehr, als damals offen war. Wir tragen es ein, wie es war; der nächste Vorschlag geht von {step} aus.</translation>
    </message>
    <message>
      <source>This was sooner than we suggest: the next session was open from {day} on. We write it down as it happened.</source>
      <translation>Das war früher, als wir vorschlagen: Die nächste Einheit war ab {day} möglich. Wir tragen es ein, wie es war.</translation>
    </message>
    <message>
      <source>Session saved.</source>
      <translation>Einheit gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>Show the sessions as a table</source>
      <translation>Die Einheiten als Tabelle zeigen</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Where you are</source>
      <translation>Wo du bist</translation>
    </message>
    <message>
      <source>Country, for the emergency numbers</source>
      <translation>Land, für die Notrufnummern</translation>
    </message>
    <message>
      <source>type or choose</source>
      <translation>tippen oder wählen</translation>
    </message>
    <message>
      <source>Distances in</source>
      <translation>Strecken in</translation>
    </message>
    <message>
      <source>Kilometres</source>
      <translation>Kilometer</translation>
    </message>
    <message>
      <source>Miles</source>
      <translation>Meilen</translation>
    </message>
    <message>
      <source>Limits from my physio</source>
      <translation>Grenzen von meiner Physiotherapie</translation>
    </message>
    <message>
      <source>Your physio can set the highest stage, the pain levels, rest days and sessions a week. They then hold before this app's own.</source>
      <translation>Deine Physiotherapie kann die höchste Stufe, die Schmerzwerte, Ruhetage und Einheiten pro Woche festlegen. Sie gelten dann vor denen dieser App.</translation>
    </message>
    <message>
      <source>My physio said…</source>
      <translation>Meine Physiotherapie sagte …</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Backstride {version}</source>
      <translation>Backstride {version}</translation>
    </message>
    <message>
      <source>A diary and guide for adults with non-specific low back pain who have decided to try a graded run-walk plan. It does not diagnose, and it is not a certified medical device. You and your clinician decide.</source>
      <translation>Ein Tagebuch und Begleiter für Erwachsene mit unspezifischen Kreuzschmerzen, die sich entschieden haben, einen gestuften Lauf-Geh-Plan zu versuchen. Es stellt keine Diagnose und ist kein zertifiziertes Medizinprodukt. Ihr entscheidet: du und deine Fachperson.</translation>
    </message>
    <message>
      <source>No clinician has reviewed this version.</source>
      <translation>Keine Fachperson hat diese Version geprüft.</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Quellen und Lizenzen</translation>
    </message>
    <message>
      <source>How to use Backstride</source>
      <translation>So benutzt du Backstride</translation>
    </message>
    <message>
      <source>Safety case</source>
      <translation>Sicherheitsnachweis</translation>
    </message>
    <message>
      <source>Details for support…</source>
      <translation>Technische Angaben …</translation>
    </message>
    <message>
      <source>Backstride is free software under the MIT licence.</source>
      <translation>Backstride ist freie Software unter der MIT-Lizenz.</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>SlipWords</name>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>Tick one box in a line; a line without a tick stays as it is. The patient types it into Backstride under “Limits from my physio”. The app then keeps to it and names you.</source>
      <translation>Kreuzen Sie ein Kästchen je Zeile an; eine Zeile ohne Kreuz bleibt, wie sie ist. Die Person tippt es in Backstride unter „Grenzen von meiner Physiotherapie“ ein. Die App hält sich dann daran und nennt Sie.</translation>
    </message>
    <message>
      <source>What you clear is typed in under “A clinician has cleared me”, on the card that Today shows.</source>
      <translation>Was Sie freigeben, wird unter „Eine Fachperson hat mich freigegeben“ eingetippt, auf der Karte, die „Heute“ zeigt.</translation>
    </message>
    <message>
      <source>For you to fill in: limits</source>
      <translation>Für Sie zum Ausfüllen: Grenzen</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient/in</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>Looked at; running may go on (tick each)</source>
      <translation>Untersucht; Laufen darf weitergehen (jedes ankreuzen)</translation>
    </message>
    <message>
      <source>Cleared as</source>
      <translation>Freigegeben als</translation>
    </message>
    <message>
      <source>now: none</source>
      <translation>jetzt: keine</translation>
    </message>
    <message>
      <source>now: {value} (the app's guide)</source>
      <translation>jetzt: {value} (Richtwert der App)</translation>
    </message>
    <message>
      <source>now: {value} ({credit})</source>
      <translation>jetzt: {value} ({credit})</translation>
    </message>
  </context>
  <context>
    <name>Sound</name>
    <message>
      <source>Voice and tones</source>
      <translation>Stimme und Töne</translation>
    </message>
    <message>
      <source>Voice only</source>
      <translation>Nur Stimme</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Nur Töne</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Still</translation>
    </message>
  </context>
  <context>
    <name>SoundCard</name>
    <message>
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Ansagen</translation>
    </message>
  </context>
  <context>
    <name>SoundCues</name>
    <message>
      <source>No sound can be played on this computer now. The screen shows each change.</source>
      <translation>Auf diesem Computer lässt sich gerade kein Ton abspielen. Der Bildschirm zeigt jeden Wechsel.</translation>
    </message>
    <message>
      <source>The sound has stopped. The session goes on: watch the screen.</source>
      <translation>Der Ton hat aufgehört. Die Einheit geht weiter: Sieh auf den Bildschirm.</translation>
    </message>
  </context>
  <context>
    <name>SplitPanel</name>
    <message>
      <source>As the file shows it</source>
      <translation>Wie die Datei es zeigt</translation>
    </message>
    <message>
      <source>Was all of it running?</source>
      <translation>War alles davon Laufen?</translation>
    </message>
    <message>
      <source>All of it was running</source>
      <translation>Alles davon war Laufen</translation>
    </message>
    <message>
      <source>None of it was running</source>
      <translation>Nichts davon war Laufen</translation>
    </message>
    <message>
      <source>Some of it: I can't say which</source>
      <translation>Ein Teil: Ich kann nicht sagen, welcher</translation>
    </message>
    <message>
      <source>Your speed is about the same all the way. Was all of it running?</source>
      <translation>Dein Tempo ist die ganze Strecke etwa gleich. War alles davon Laufen?</translation>
    </message>
    <message>
      <source>The file can't tell running from walking. Was all of it running?</source>
      <translation>Die Datei kann Laufen und Gehen nicht unterscheiden. War alles davon Laufen?</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Laufen</translation>
    </message>
    <message>
      <source>Walking</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Ride, left out</source>
      <translation>Fahrt, weggelassen</translation>
    </message>
    <message>
      <source>You can set it yourself: click into the picture or use the arrow keys. What is faster than the line counts as running.</source>
      <translation>Du kannst es selbst festlegen: Klicke ins Bild oder nimm die Pfeiltasten. Was schneller ist als die Linie, zählt als Laufen.</translation>
    </message>
    <message>
      <source>What is faster than the dashed line counts as running. Drag it, or use the arrow keys.</source>
      <translation>Was schneller ist als die gestrichelte Linie, zählt als Laufen. Zieh sie, oder nimm die Pfeiltasten.</translation>
    </message>
    <message>
      <source>The line is at {speed}.</source>
      <translation>Die Linie liegt bei {speed}.</translation>
    </message>
  </context>
  <context>
    <name>StageTable</name>
    <message>
      <source>The stages, with where each number comes from</source>
      <translation>Die Stufen, und woher jede Zahl kommt</translation>
    </message>
  </context>
  <context>
    <name>StartAgainDialog</name>
    <message>
      <source>Start again</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>The programme begins afresh with a new test run. Your diary keeps everything you recorded so far.</source>
      <translation>Das Programm beginnt mit einem neuen Testlauf von vorn. Dein Tagebuch behält alles, was du bisher eingetragen hast.</translation>
    </message>
    <message>
      <source>Why do you start again? (only if you like)</source>
      <translation>Warum beginnst du neu? (nur wenn du willst)</translation>
    </message>
    <message>
      <source>It needs a suitability check after your last session. Nothing in it may say that you should wait.</source>
      <translation>Es braucht einen Eignungs-Check nach deiner letzten Einheit. Nichts darin darf dafür sprechen, dass du warten solltest.</translation>
    </message>
    <message>
      <source>Do the check</source>
      <translation>Den Check machen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>I want to start again</source>
      <translation>Ich möchte neu beginnen</translation>
    </message>
    <message>
      <source>A new start. Next comes a short test run.</source>
      <translation>Ein Neuanfang. Als Nächstes kommt ein kurzer Testlauf.</translation>
    </message>
  </context>
  <context>
    <name>StateCard</name>
    <message>
      <source>Phone {number}</source>
      <translation>Ruf {number} an</translation>
    </message>
    <message>
      <source>What you can ask</source>
      <translation>Was du fragen kannst</translation>
    </message>
    <message>
      <source>Welcome back. Yesterday was your last day off.</source>
      <translation>Willkommen zurück. Gestern war dein letzter freier Tag.</translation>
    </message>
    <message>
      <source>After a long break</source>
      <translation>Nach einer langen Pause</translation>
    </message>
    <message>
      <source>After the last week</source>
      <translation>Nach der letzten Woche</translation>
    </message>
    <message>
      <source>Stopped. You can come back whenever you like.</source>
      <translation>Beendet. Du kannst zurückkommen, wann du willst.</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>{name}: less</source>
      <translation>{name}: weniger</translation>
    </message>
    <message>
      <source>{name}: more</source>
      <translation>{name}: mehr</translation>
    </message>
  </context>
  <context>
    <name>StopCard</name>
    <message>
      <source>Stop here? Say why, then we write down what you did.</source>
      <translation>Hier aufhören? Sag warum, dann tragen wir ein, was du gemacht hast.</translation>
    </message>
    <message>
      <source>Pain or other symptoms</source>
      <translation>Schmerzen oder andere Beschwerden</translation>
    </message>
    <message>
      <source>Something else, such as time or weather</source>
      <translation>Etwas anderes, wie Zeit oder Wetter</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>The next page asks about warning signs.</source>
      <translation>Die nächste Seite fragt nach Warnzeichen.</translation>
    </message>
  </context>
  <context>
    <name>StoreOpening</name>
    <message>
      <source>The diary could not be opened ({fault}).</source>
      <translation>Das Tagebuch konnte nicht geöffnet werden ({fault}).</translation>
    </message>
  </context>
  <context>
    <name>Suggestion</name>
    <message>
      <source>Add what is missing</source>
      <translation>Ergänzen, was fehlt</translation>
    </message>
    <message>
      <source>Your choice</source>
      <translation>Deine Wahl</translation>
    </message>
    <message>
      <source>Another step…</source>
      <translation>Ein anderer Schritt …</translation>
    </message>
    <message>
      <source>Say why (only if you like)</source>
      <translation>Sag warum (nur wenn du willst)</translation>
    </message>
    <message>
      <source>a walk or a rest today</source>
      <translation>heute Gehen oder Ruhe</translation>
    </message>
    <message>
      <source>Your next step stays as it is until your back is calmer.</source>
      <translation>Dein nächster Schritt bleibt, wie er ist, bis dein Rücken ruhiger ist.</translation>
    </message>
    <message>
      <source>Our suggestion: {title}</source>
      <translation>Unser Vorschlag: {title}</translation>
    </message>
    <message>
      <source>Why? · {guide}</source>
      <translation>Warum? · {guide}</translation>
    </message>
    <message>
      <source>A walk instead</source>
      <translation>Stattdessen gehen</translation>
    </message>
    <message>
      <source>Rest today</source>
      <translation>Heute ruhen</translation>
    </message>
    <message>
      <source>Repeat {reps}</source>
      <translation>Wieder {reps}</translation>
    </message>
    <message>
      <source>1 repetition</source>
      <translation>1 Wiederholung</translation>
    </message>
    <message numerus="yes">
      <source>{n} repetitions</source>
      <translation>
        <numerusform>{n} Wiederholung</numerusform>
        <numerusform>{n} Wiederholungen</numerusform>
      </translation>
    </message>
    <message>
      <source>Step back to stage {stage}</source>
      <translation>Zurück auf Stufe {stage}</translation>
    </message>
    <message>
      <source>Why you chose this</source>
      <translation>Warum du das gewählt hast</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Your reason is saved.</source>
      <translation>Dein Grund ist gespeichert.</translation>
    </message>
    <message>
      <source>Stage {stage}</source>
      <translation>Stufe {stage}</translation>
    </message>
  </context>
  <context>
    <name>SupportPage</name>
    <message>
      <source>Details for support</source>
      <translation>Technische Angaben</translation>
    </message>
    <message>
      <source>What will be copied</source>
      <translation>Was kopiert wird</translation>
    </message>
    <message>
      <source>Copy these details</source>
      <translation>Diese Angaben kopieren</translation>
    </message>
    <message>
      <source>If you ask somebody for help, these lines tell them which versions you have and whether your diary is in order. Exactly what you see here is copied. Nothing is sent: you paste it where you like.</source>
      <translation>Wenn du jemanden um Hilfe bittest, sagen ihm diese Zeilen, welche Versionen du hast und ob dein Tagebuch in Ordnung ist. Kopiert wird genau, was du hier siehst. Nichts wird geschickt: Du fügst es ein, wo du willst.</translation>
    </message>
    <message>
      <source>Nothing you wrote or answered is in it, and no name: your home folder is shown as ~. It is in English, for whoever helps.</source>
      <translation>Nichts, was du geschrieben oder beantwortet hast, steht darin, und kein Name: Dein persönlicher Ordner erscheint als ~. Es ist auf Englisch, für alle, die helfen.</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Copied. Paste it into your message.</source>
      <translation>Kopiert. Füg es in deine Nachricht ein.</translation>
    </message>
  </context>
  <context>
    <name>TableCard</name>
    <message>
      <source>The programme</source>
      <translation>Das Programm</translation>
    </message>
    <message>
      <source>The table, and where each number comes from</source>
      <translation>Die Tabelle, und woher jede Zahl kommt</translation>
    </message>
    <message>
      <source>Use another table…</source>
      <translation>Eine andere Tabelle nehmen …</translation>
    </message>
    <message>
      <source>Use the table that comes with the app</source>
      <translation>Die Tabelle nehmen, die zur App gehört</translation>
    </message>
    <message>
      <source>Backstride run-walk programme</source>
      <translation>Backstride Lauf-Geh-Programm</translation>
    </message>
    <message>
      <source>“{name}”, version {version}</source>
      <translation>„{name}“, Version {version}</translation>
    </message>
    <message>
      <source>1 week</source>
      <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks</source>
      <translation>
        <numerusform>{n} Woche</numerusform>
        <numerusform>{n} Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>1 session a week</source>
      <translation>1 Einheit pro Woche</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions a week</source>
      <translation>
        <numerusform>{n} Einheit pro Woche</numerusform>
        <numerusform>{n} Einheiten pro Woche</numerusform>
      </translation>
    </message>
    <message>
      <source>rest days between them: {n}</source>
      <translation>Ruhetage dazwischen: {n}</translation>
    </message>
    <message>
      <source>{n} walk to warm up</source>
      <translation>{n} Gehen zum Aufwärmen</translation>
    </message>
    <message>
      <source>{n} walk to cool down</source>
      <translation>{n} Gehen zum Ausklang</translation>
    </message>
    <message>
      <source>Trial: from the trial behind this app, as an article reports it. Secondary: from another published text. Own: a careful choice of whoever made this table, with no trial behind it.</source>
      <translation>Studie: aus der Studie hinter dieser App, wie ein Artikel darüber berichtet. Zweitquelle: aus einem anderen veröffentlichten Text. Eigene: vorsichtige Wahl derer, die diese Tabelle gemacht haben, ohne Studie dahinter.</translation>
    </message>
    <message>
      <source>{value} — {source}</source>
      <translation>{value} — {source}</translation>
    </message>
    <message>
      <source>Stage {first}: {source}</source>
      <translation>Stufe {first}: {source}</translation>
    </message>
    <message>
      <source>Stages {first} to {last}: {source}</source>
      <translation>Stufen {first} bis {last}: {source}</translation>
    </message>
    <message>
      <source>The trial's full table is not in our sources. Stages 4 to 12 are not the trial's; only its longest run is known.</source>
      <translation>Die volle Tabelle der Studie ist nicht in unseren Quellen. Die Stufen 4 bis 12 sind nicht die der Studie; nur ihr längster Lauf ist bekannt.</translation>
    </message>
    <message>
      <source>Use another table</source>
      <translation>Eine andere Tabelle nehmen</translation>
    </message>
    <message>
      <source>Tables (*.toml)</source>
      <translation>Tabellen (*.toml)</translation>
    </message>
    <message>
      <source>“{name}” is in use from now on. It is kept with your diary.</source>
      <translation>„{name}“ gilt ab jetzt. Die Tabelle wird mit deinem Tagebuch aufbewahrt.</translation>
    </message>
    <message>
      <source>The table that comes with the app is in use again.</source>
      <translation>Die Tabelle, die zur App gehört, gilt wieder.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlong</name>
    <message>
      <source>Sound for your phone</source>
      <translation>Ton für dein Telefon</translation>
    </message>
    <message>
      <source>One audio track as long as the session. It tells you when to run and when to walk; between the cues it is silent.</source>
      <translation>Eine Tonspur, so lang wie die Einheit. Sie sagt dir, wann du läufst und wann du gehst; dazwischen ist sie still.</translation>
    </message>
    <message>
      <source>Save audio track…</source>
      <translation>Tonspur speichern …</translation>
    </message>
    <message>
      <source>Audio track (*.mp3)</source>
      <translation>Tonspur (*.mp3)</translation>
    </message>
    <message>
      <source>Pocket card</source>
      <translation>Taschenkarte</translation>
    </message>
    <message>
      <source>A small page (A6) to print or to keep on your phone: the session, when to stop, and room to write.</source>
      <translation>Eine kleine Seite (A6) zum Drucken oder fürs Telefon: die Einheit, wann Schluss ist, und Platz zum Schreiben.</translation>
    </message>
    <message>
      <source>Save pocket card…</source>
      <translation>Taschenkarte speichern …</translation>
    </message>
    <message>
      <source>Pocket card (*.pdf)</source>
      <translation>Taschenkarte (*.pdf)</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>The coming sessions, each with a reminder an hour before. Save and open it again after each session: dates move, they don't double.</source>
      <translation>Die kommenden Einheiten, jede mit einer Erinnerung eine Stunde vorher. Speichere und öffne sie nach jeder Einheit neu: Termine verschieben sich, sie verdoppeln sich nicht.</translation>
    </message>
    <message>
      <source>Save calendar file…</source>
      <translation>Kalenderdatei speichern …</translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Sports watch</source>
      <translation>Sportuhr</translation>
    </message>
    <message>
      <source>A workout with warm-up, runs, walks and cool-down. On a Garmin watch, copy it into the folder GARMIN/NewFiles.</source>
      <translation>Ein Training mit Aufwärmen, Laufen, Gehen und Ausklang. Auf einer Garmin-Uhr kopiere es in den Ordner GARMIN/NewFiles.</translation>
    </message>
    <message>
      <source>Save watch workout…</source>
      <translation>Training für die Uhr speichern …</translation>
    </message>
    <message>
      <source>Watch workout (*.fit)</source>
      <translation>Training für die Uhr (*.fit)</translation>
    </message>
    <message>
      <source>On the first days that your rest days leave free.</source>
      <translation>An den ersten Tagen, die deine Ruhetage frei lassen.</translation>
    </message>
    <message>
      <source>On your days: {days}.</source>
      <translation>An deinen Tagen: {days}.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongFiles</name>
    <message>
      <source>Warm up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Laufen</translation>
    </message>
    <message>
      <source>Walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>Cool down</source>
      <translation>Ausklang</translation>
    </message>
    <message>
      <source>Backstride</source>
      <translation>Backstride</translation>
    </message>
    <message>
      <source>DEMO {text}</source>
      <translation>DEMO {text}</translation>
    </message>
    <message>
      <source>{n} × run {run}, walk {walk}</source>
      <translation>{n} × {run} laufen, {walk} gehen</translation>
    </message>
    <message>
      <source>{n} × run {run}</source>
      <translation>{n} × {run} laufen</translation>
    </message>
    <message>
      <source>After your days off.</source>
      <translation>Nach deinen freien Tagen.</translation>
    </message>
    <message>
      <source>On {date}, or on any later day.</source>
      <translation>Am {date} oder an einem späteren Tag.</translation>
    </message>
    <message>
      <source>Run-walk session</source>
      <translation>Lauf-Geh-Einheit</translation>
    </message>
    <message>
      <source>Run-walk session in an hour. Look into Backstride first.</source>
      <translation>Lauf-Geh-Einheit in einer Stunde. Sieh zuerst in Backstride nach.</translation>
    </message>
    <message>
      <source>Run-walk: {session}</source>
      <translation>Lauf-Geh: {session}</translation>
    </message>
    <message>
      <source>Run-walk session, done</source>
      <translation>Lauf-Geh-Einheit, gemacht</translation>
    </message>
    <message>
      <source>Backstride says which step it is once it knows how your back took the one before.</source>
      <translation>Backstride sagt, welcher Schritt es ist, sobald es weiß, wie dein Rücken den davor vertragen hat.</translation>
    </message>
    <message>
      <source>Before you go, open Backstride. If it shows a card in place of a plan, or another day, this date no longer holds.</source>
      <translation>Bevor du losgehst, öffne Backstride. Wenn es statt eines Plans eine Karte oder einen anderen Tag zeigt, gilt dieser Termin nicht mehr.</translation>
    </message>
    <message>
      <source>A smaller step, a walk or a rest is always open to you.</source>
      <translation>Ein kleinerer Schritt, Gehen oder Ruhe steht dir immer offen.</translation>
    </message>
    <message>
      <source>First walk {time} to warm up.</source>
      <translation>Geh zuerst {time} zum Aufwärmen.</translation>
    </message>
    <message>
      <source>Then walk {time} to cool down.</source>
      <translation>Geh dann {time} zum Ausklang.</translation>
    </message>
    <message>
      <source>Tick off each run of {run}:</source>
      <translation>Hake jeden Lauf von {run} ab:</translation>
    </message>
    <message>
      <source>My next session · {minutes}</source>
      <translation>Meine nächste Einheit · {minutes}</translation>
    </message>
    <message>
      <source>Pain before (0–100)</source>
      <translation>Schmerzen davor (0–100)</translation>
    </message>
    <message>
      <source>Worst pain</source>
      <translation>Stärkste Schmerzen</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Gleich danach</translation>
    </message>
    <message>
      <source>Effort (0–10)</source>
      <translation>Anstrengung (0–10)</translation>
    </message>
    <message>
      <source>Made up (a demo). Nobody's plan.</source>
      <translation>Erfunden (eine Demo). Niemandes Plan.</translation>
    </message>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message>
      <source>Walk the rest</source>
      <translation>Geh den Rest</translation>
    </message>
    <message>
      <source>Your pain goes above {ok} of 100. That level is a guide.</source>
      <translation>Deine Schmerzen steigen über {ok} von 100. Dieser Wert ist ein Richtwert.</translation>
    </message>
    <message>
      <source>Stop, and note it in Backstride before any other run</source>
      <translation>Hör auf, und trag es in Backstride ein, bevor du wieder läufst</translation>
    </message>
    <message>
      <source>Pain of {stop} or more, or {rise} more than before · {signs}</source>
      <translation>Schmerzen von {stop} oder mehr, oder {rise} mehr als davor · {signs}</translation>
    </message>
    <message>
      <source>Stop and phone {number} now</source>
      <translation>Hör auf und ruf jetzt {number} an</translation>
    </message>
    <message>
      <source>Run slowly enough to talk. Less is always fine. If Backstride now shows a card in place of a plan, don't use this one. A guide, not a promise. Made on {date}.</source>
      <translation>Lauf langsam genug, um zu reden. Weniger ist immer in Ordnung. Wenn Backstride jetzt statt eines Plans eine Karte zeigt, benutze diese hier nicht. Ein Richtwert, kein Versprechen. Erstellt am {date}.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongPage</name>
    <message>
      <source>Take it with me</source>
      <translation>Mitnehmen</translation>
    </message>
    <message>
      <source>Anyone who has a file can read it, and a calendar may send it on. If Backstride later shows a card in place of a plan, don't use what you took along.</source>
      <translation>Wer eine Datei hat, kann sie lesen, und ein Kalender schickt sie vielleicht weiter. Wenn Backstride später statt eines Plans eine Karte zeigt, benutze nicht, was du mitgenommen hast.</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
      <source>Making the audio track…</source>
      <translation>Die Tonspur wird erstellt …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Choose the days…</source>
      <translation>Die Tage wählen …</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <source>There is no next session to take along. Today says what comes first.</source>
      <translation>Es gibt keine nächste Einheit zum Mitnehmen. „Heute“ sagt, was zuerst kommt.</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <source>Stopped. Nothing was saved.</source>
      <translation>Angehalten. Nichts wurde gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>TakingCard</name>
    <message>
      <source>Join the file of the other computer</source>
      <translation>Die Datei des anderen Computers zusammenführen</translation>
    </message>
    <message>
      <source>Choose a diary file…</source>
      <translation>Eine Tagebuchdatei wählen …</translation>
    </message>
    <message>
      <source>Join it</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Nicht zusammenführen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <source>You first see what would change. Nothing that is here is lost. Of an entry that was changed on both computers the later version counts, and the other one stays in its history. Joining the same file twice does no harm.</source>
      <translation>Du siehst zuerst, was sich ändern würde. Nichts, was hier ist, geht verloren. Von einem Eintrag, der auf beiden Computern geändert wurde, gilt die spätere Fassung, und die andere bleibt beim Eintrag nachlesbar. Dieselbe Datei zweimal zusammenzuführen schadet nicht.</translation>
    </message>
    <message>
      <source>Choose a diary file</source>
      <translation>Eine Tagebuchdatei wählen</translation>
    </message>
  </context>
  <context>
    <name>TestRunForm</name>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
      <source>Pain before you started</source>
      <translation>Schmerzen, bevor du anfingst</translation>
    </message>
    <message>
      <source>Worst while you ran</source>
      <translation>Am stärksten, während du liefst</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Gleich danach</translation>
    </message>
    <message>
      <source>When you ran</source>
      <translation>Wann du gelaufen bist</translation>
    </message>
    <message>
      <source>Comfortable seconds</source>
      <translation>Angenehme Sekunden</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Laufstrecke</translation>
    </message>
    <message>
      <source>Your run</source>
      <translation>Dein Lauf</translation>
    </message>
    <message>
      <source>When did you run?</source>
      <translation>Wann bist du gelaufen?</translation>
    </message>
    <message>
      <source>How many seconds were comfortable? (0 to 120)</source>
      <translation>Wie viele Sekunden waren angenehm? (0 bis 120)</translation>
    </message>
    <message>
      <source>Before you started</source>
      <translation>Bevor du anfingst</translation>
    </message>
    <message>
      <source>How was it for your back?</source>
      <translation>Wie war es für deinen Rücken?</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask once more.</source>
      <translation>Morgen früh fragen wir noch einmal.</translation>
    </message>
    <message>
      <source>Distance, if you know it</source>
      <translation>Strecke, wenn du sie weißt</translation>
    </message>
    <message>
      <source>How many seconds were comfortable? Please type it in.</source>
      <translation>Wie viele Sekunden waren angenehm? Bitte tipp sie ein.</translation>
    </message>
  </context>
  <context>
    <name>TestRunPage</name>
    <message>
      <source>It shows where to start. Short is fine: there is no mark to reach.</source>
      <translation>Er zeigt, wo du anfängst. Kurz ist gut: Es gibt keine Marke zu erreichen.</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Testlauf</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>I ran it already: type it in</source>
      <translation>Ich bin schon gelaufen: eintippen</translation>
    </message>
    <message>
      <source>Guide me through it</source>
      <translation>Führ mich durch</translation>
    </message>
    <message>
      <source>Did you run already? You can still write that down.</source>
      <translation>Bist du schon gelaufen? Das kannst du trotzdem eintragen.</translation>
    </message>
    <message>
      <source>I already did one</source>
      <translation>Ich habe schon einen gemacht</translation>
    </message>
    <message>
      <source>Back to the watch files</source>
      <translation>Zurück zu den Uhrendateien</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>{why} We write this one down as it happened. Please don't do another one now.</source>
      <translation>{why} Wir tragen diesen ein, wie er war. Bitte mach jetzt keinen weiteren.</translation>
    </message>
    <message>
      <source>Save test run</source>
      <translation>Testlauf speichern</translation>
    </message>
    <message>
      <source>We filled in what was recorded. Count only the seconds that felt comfortable, and add the rest.</source>
      <translation>Wir haben ausgefüllt, was aufgezeichnet wurde. Zähl nur die Sekunden, die sich angenehm anfühlten, und ergänze den Rest.</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Von vorn beginnen</translation>
    </message>
    <message>
      <source>We filled in what we know from your test run. Please add the rest.</source>
      <translation>Wir haben ausgefüllt, was wir von deinem Testlauf wissen. Bitte ergänze den Rest.</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Einen Moment: Dein Tagebuch wird geöffnet.</translation>
    </message>
    <message>
      <source>The pain before, or while you ran, is not recorded. Without both this run can't show where to start. Fill it in, or press “Save test run” again.</source>
      <translation>Die Schmerzen davor oder beim Laufen sind nicht eingetragen. Ohne beide kann dieser Lauf nicht zeigen, wo du anfängst. Füll sie aus, oder drück noch einmal „Testlauf speichern“.</translation>
    </message>
    <message>
      <source>A page to print</source>
      <translation>Eine Seite zum Drucken</translation>
    </message>
  </context>
  <context>
    <name>ThisWeek</name>
    <message>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>1 session done</source>
      <translation>1 Einheit gemacht</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions done</source>
      <translation>
        <numerusform>{n} Einheit gemacht</numerusform>
        <numerusform>{n} Einheiten gemacht</numerusform>
      </translation>
    </message>
    <message>
      <source>A rest day between sessions helps your back adapt.</source>
      <translation>Ein Ruhetag zwischen den Einheiten hilft deinem Rücken, sich anzupassen.</translation>
    </message>
    <message>
      <source>session done</source>
      <translation>Einheit gemacht</translation>
    </message>
    <message>
      <source>next session</source>
      <translation>nächste Einheit</translation>
    </message>
    <message>
      <source>a later session</source>
      <translation>eine spätere Einheit</translation>
    </message>
    <message>
      <source>day off</source>
      <translation>freier Tag</translation>
    </message>
    <message>
      <source>no session</source>
      <translation>keine Einheit</translation>
    </message>
    <message>
      <source>rest</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <source>off</source>
      <translation>frei</translation>
    </message>
    <message>
      <source>{day}: {what}</source>
      <translation>{day}: {what}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
  </context>
  <context>
    <name>TodayNotices</name>
    <message>
      <source>Do the check</source>
      <translation>Den Check machen</translation>
    </message>
    <message>
      <source>Look at backups</source>
      <translation>Sicherungen ansehen</translation>
    </message>
    <message>
      <source>A guided session is not finished.</source>
      <translation>Eine geführte Einheit ist nicht beendet.</translation>
    </message>
    <message>
      <source>Go on or write it down</source>
      <translation>Weitermachen oder eintragen</translation>
    </message>
    <message>
      <source>Your guided session is not saved yet.</source>
      <translation>Deine geführte Einheit ist noch nicht gespeichert.</translation>
    </message>
    <message>
      <source>Add the rest</source>
      <translation>Den Rest ergänzen</translation>
    </message>
    <message>
      <source>Today is the last day of your suitability check: do it now.</source>
      <translation>Heute ist der letzte Tag deines Eignungs-Checks: Mach ihn jetzt.</translation>
    </message>
    <message>
      <source>Your suitability check runs out in {days}: do it now.</source>
      <translation>Dein Eignungs-Check läuft ab, es bleibt noch: {days}. Mach ihn jetzt.</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Week {week} of {weeks}</source>
      <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
      <source>Week {week}</source>
      <translation>Woche {week}</translation>
    </message>
    <message>
      <source>session {n} of {planned} this week</source>
      <translation>Einheit {n} von {planned} in dieser Woche</translation>
    </message>
    <message>
      <source>{done} of {planned} sessions done this week</source>
      <translation>{done} von {planned} Einheiten in dieser Woche gemacht</translation>
    </message>
    <message>
      <source>I'm ill or away</source>
      <translation>Ich bin krank oder weg</translation>
    </message>
    <message>
      <source>My physio said…</source>
      <translation>Meine Physiotherapie sagte …</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Bericht für meine Physiotherapie</translation>
    </message>
    <message>
      <source>Note something…</source>
      <translation>Etwas eintragen …</translation>
    </message>
    <message>
      <source>My measures</source>
      <translation>Meine Messwerte</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Den Check noch einmal machen</translation>
    </message>
    <message>
      <source>Start again…</source>
      <translation>Neu beginnen …</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Backstride</source>
      <translation>Backstride öffnen</translation>
    </message>
    <message>
      <source>Close Backstride</source>
      <translation>Backstride beenden</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Close Backstride</source>
      <translation>Backstride beenden</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Your diary is locked</source>
      <translation>Dein Tagebuch ist verschlossen</translation>
    </message>
    <message>
      <source>It opens with your passcode. Nothing of it is shown before that.</source>
      <translation>Es öffnet sich mit deinem Kennwort. Vorher wird nichts davon gezeigt.</translation>
    </message>
    <message>
      <source>Time to wait</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <source>Close Backstride</source>
      <translation>Backstride beenden</translation>
    </message>
    <message>
      <source>Your diary is being closed…</source>
      <translation>Dein Tagebuch wird geschlossen …</translation>
    </message>
    <message>
      <source>Passcode</source>
      <translation>Kennwort</translation>
    </message>
    <message>
      <source>or the recovery code</source>
      <translation>oder der Wiederherstellungscode</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
      <source>Open the diary</source>
      <translation>Das Tagebuch öffnen</translation>
    </message>
    <message>
      <source>I don't know my passcode</source>
      <translation>Ich weiß mein Kennwort nicht</translation>
    </message>
    <message>
      <source>Type the recovery code in the same field. It is on the recovery sheet: six groups of four letters or digits. Capitals, spaces and hyphens make no difference.</source>
      <translation>Tipp den Wiederherstellungscode in dasselbe Feld. Er steht auf dem Wiederherstellungsblatt: sechs Gruppen aus vier Buchstaben oder Ziffern. Groß- und Kleinschreibung, Leerzeichen und Bindestriche sind egal.</translation>
    </message>
    <message>
      <source>If you have neither, nobody can open this diary: not you, and not us. An older copy that you saved yourself without a passcode can still be read.</source>
      <translation>Wenn du keines von beiden hast, kann niemand dieses Tagebuch öffnen: du nicht und wir nicht. Eine ältere Kopie, die du selbst ohne Kennwort gespeichert hast, lässt sich noch lesen.</translation>
    </message>
    <message>
      <source>Beginning anew without this diary</source>
      <translation>Ohne dieses Tagebuch neu anfangen</translation>
    </message>
    <message>
      <source>Show where the folder is</source>
      <translation>Zeigen, wo der Ordner ist</translation>
    </message>
    <message>
      <source>Close Backstride. Then give the folder of this diary another name: {path}</source>
      <translation>Beende Backstride. Gib dann dem Ordner dieses Tagebuchs einen anderen Namen: {path}</translation>
    </message>
    <message>
      <source>At the next start you have a new, empty diary. Nothing is deleted by this: the old diary and its backups stay in the folder with the other name.</source>
      <translation>Beim nächsten Start hast du ein neues, leeres Tagebuch. Dabei wird nichts gelöscht: Das alte Tagebuch und seine Sicherungen bleiben im Ordner mit dem anderen Namen.</translation>
    </message>
    <message>
      <source>If the passcode or the code turns up, close Backstride and give that folder its first name back. Give the new one another name before.</source>
      <translation>Wenn das Kennwort oder der Code wieder auftaucht, beende Backstride und gib diesem Ordner seinen ersten Namen zurück. Gib vorher dem neuen einen anderen Namen.</translation>
    </message>
    <message>
      <source>No program for it was found. The folder is {path}.</source>
      <translation>Kein Programm dafür gefunden. Der Ordner ist {path}.</translation>
    </message>
    <message>
      <source>Choose a new passcode</source>
      <translation>Ein neues Kennwort wählen</translation>
    </message>
    <message>
      <source>Set it and open the diary</source>
      <translation>Setzen und das Tagebuch öffnen</translation>
    </message>
    <message>
      <source>Open without a new one</source>
      <translation>Ohne neues öffnen</translation>
    </message>
    <message>
      <source>The recovery code opened your diary. It stays valid. If you have lost the passcode, choose another one now.</source>
      <translation>Der Wiederherstellungscode hat dein Tagebuch geöffnet. Er bleibt gültig. Wenn du das Kennwort verloren hast, wähle jetzt ein anderes.</translation>
    </message>
    <message>
      <source>Type your passcode first.</source>
      <translation>Tipp zuerst dein Kennwort.</translation>
    </message>
    <message>
      <source>Opening your diary…</source>
      <translation>Dein Tagebuch wird geöffnet …</translation>
    </message>
    <message>
      <source>Your diary can be opened</source>
      <translation>Dein Tagebuch lässt sich öffnen</translation>
    </message>
    <message>
      <source>Setting the new passcode…</source>
      <translation>Das neue Kennwort wird gesetzt …</translation>
    </message>
    <message>
      <source>You can try again now.</source>
      <translation>Du kannst es jetzt noch einmal versuchen.</translation>
    </message>
    <message>
      <source>You can try again in {minutes} min {seconds} s.</source>
      <translation>Du kannst es in {minutes} min {seconds} s noch einmal versuchen.</translation>
    </message>
    <message>
      <source>You can try again in {seconds} s.</source>
      <translation>Du kannst es in {seconds} s noch einmal versuchen.</translation>
    </message>
  </context>
  <context>
    <name>UnlockWindow</name>
    <message>
      <source>Your diary stays on this computer.
No account, no network.</source>
      <translation>Dein Tagebuch bleibt auf diesem Computer.
Kein Konto, kein Netz.</translation>
    </message>
  </context>
  <context>
    <name>Values</name>
    <message>
      <source>All values</source>
      <translation>Alle Werte</translation>
    </message>
    <message>
      <source>Earlier ones stand in the Diary.</source>
      <translation>Frühere stehen im Tagebuch.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
  </context>
  <context>
    <name>WarmUp</name>
    <message>
      <source>Done</source>
      <translation>Gemacht</translation>
    </message>
    <message>
      <source>Leave this one out</source>
      <translation>Diese weglassen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Leave out the rest</source>
      <translation>Den Rest weglassen</translation>
    </message>
    <message>
      <source>{n} of {all} done</source>
      <translation>{n} von {all} gemacht</translation>
    </message>
    <message>
      <source>Exercise {n} of {all}</source>
      <translation>Übung {n} von {all}</translation>
    </message>
  </context>
  <context>
    <name>WatchImportPage</name>
    <message>
      <source>Choose watch files</source>
      <translation>Uhrendateien wählen</translation>
    </message>
    <message>
      <source>Watch files (*.fit *.gpx *.tcx *.FIT *.GPX *.TCX);;All files (*)</source>
      <translation>Uhrendateien (*.fit *.gpx *.tcx *.FIT *.GPX *.TCX);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Bring in watch files</source>
      <translation>Uhrendateien einlesen</translation>
    </message>
    <message>
      <source>Choose more files…</source>
      <translation>Weitere Dateien wählen …</translation>
    </message>
    <message>
      <source>Where you were is never kept: from a file come times, distances and speeds, no positions. Nothing is stored before you accept it.</source>
      <translation>Wo du warst, wird nie gespeichert: Aus einer Datei kommen Zeiten, Strecken und Tempo, keine Orte. Nichts wird gespeichert, bevor du es annimmst.</translation>
    </message>
    <message>
      <source>Back to the Diary</source>
      <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
      <source>{name} looks like a diary. It is joined on a page of its own.</source>
      <translation>{name} sieht wie ein Tagebuch aus. Es wird auf einer eigenen Seite zusammengeführt.</translation>
    </message>
    <message>
      <source>Look it over</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>its ending is that of another kind of file</source>
      <translation>die Endung gehört zu einer anderen Art von Datei</translation>
    </message>
    <message>
      <source>a recording that stands in it twice is shown once</source>
      <translation>eine Aufzeichnung, die zweimal darin steht, wird einmal gezeigt</translation>
    </message>
    <message>
      <source>{name}, recording {n} of {all}</source>
      <translation>{name}, Aufzeichnung {n} von {all}</translation>
    </message>
    <message numerus="yes">
      <source>{n} recordings to look over</source>
      <translation>
        <numerusform>{n} Aufzeichnung durchzusehen</numerusform>
        <numerusform>{n} Aufzeichnungen durchzusehen</numerusform>
      </translation>
    </message>
    <message>
      <source>1 recording to look over</source>
      <translation>1 Aufzeichnung durchzusehen</translation>
    </message>
  </context>
  <context>
    <name>WatchList</name>
    <message>
      <source>{name} is the same recording as {other}.</source>
      <translation>{name} ist dieselbe Aufzeichnung wie {other}.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Brought in: {entry}.</source>
      <translation>Eingelesen: {entry}.</translation>
    </message>
    <message>
      <source>This session was changed in the meantime, so nothing was stored. Look at what would change now, then accept it.</source>
      <translation>Diese Einheit wurde inzwischen geändert, darum wurde nichts gespeichert. Sieh, was sich jetzt ändern würde, dann nimm es an.</translation>
    </message>
    <message>
      <source>Open the form</source>
      <translation>Das Formular öffnen</translation>
    </message>
    <message>
      <source>Not used: {name}.</source>
      <translation>Nicht genommen: {name}.</translation>
    </message>
    <message>
      <source>Taken out of: {entry}.</source>
      <translation>Herausgenommen aus: {entry}.</translation>
    </message>
  </context>
  <context>
    <name>WatchWords</name>
    <message>
      <source>mph</source>
      <translation>mph</translation>
    </message>
    <message>
      <source>km/h</source>
      <translation>km/h</translation>
    </message>
    <message>
      <source>{number} {unit}</source>
      <translation>{number} {unit}</translation>
    </message>
    <message>
      <source>A recording without a date</source>
      <translation>Eine Aufzeichnung ohne Datum</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>device not named</source>
      <translation>Gerät nicht genannt</translation>
    </message>
    <message>
      <source>duration not recorded</source>
      <translation>Dauer nicht eingetragen</translation>
    </message>
    <message>
      <source>distance not recorded</source>
      <translation>Strecke nicht eingetragen</translation>
    </message>
    <message>
      <source>running</source>
      <translation>Laufen</translation>
    </message>
    <message>
      <source>walking</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>another sport</source>
      <translation>eine andere Sportart</translation>
    </message>
    <message>
      <source>How much of this was running is not known yet.</source>
      <translation>Wie viel davon Laufen war, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <source>Running: {amount}.</source>
      <translation>Laufen: {amount}.</translation>
    </message>
    <message>
      <source>Walking: {amount}.</source>
      <translation>Gehen: {amount}.</translation>
    </message>
    <message>
      <source>Told apart by the laps in the file.</source>
      <translation>Nach den Runden in der Datei unterschieden.</translation>
    </message>
    <message>
      <source>Told apart by the runs and walks that were planned.</source>
      <translation>Nach den geplanten Lauf- und Gehteilen unterschieden.</translation>
    </message>
    <message>
      <source>Told apart by your speed.</source>
      <translation>Nach deinem Tempo unterschieden.</translation>
    </message>
    <message>
      <source>As you set it.</source>
      <translation>Wie du es festgelegt hast.</translation>
    </message>
    <message>
      <source>{time}, {distance}</source>
      <translation>{time}, {distance}</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <source>1 jump was</source>
      <translation>1 Sprung</translation>
    </message>
    <message numerus="yes">
      <source>{n} jumps were</source>
      <translation>
        <numerusform>{n} Sprung</numerusform>
        <numerusform>{n} Sprünge</numerusform>
      </translation>
    </message>
    <message>
      <source>{jumps} too fast for anyone on foot ({metres}), and left out.</source>
      <translation>Schneller als jeder zu Fuß, darum nicht mitgezählt: {jumps} ({metres}).</translation>
    </message>
    <message>
      <source>From minute {first} to minute {last} it was faster than on foot, as on a bus or a bike ({metres}). That is left out.</source>
      <translation>Von Minute {first} bis Minute {last} war es schneller als zu Fuß, wie in einem Bus oder auf einem Rad ({metres}). Das ist weggelassen.</translation>
    </message>
    <message>
      <source>The file doesn't say when it was, so please choose the session yourself.</source>
      <translation>Die Datei sagt nicht, wann es war, darum wähle die Einheit bitte selbst.</translation>
    </message>
    <message>
      <source>No distance was recorded.</source>
      <translation>Keine Strecke wurde aufgezeichnet.</translation>
    </message>
    <message>
      <source>The file holds only totals, not how your speed went up and down.</source>
      <translation>Die Datei enthält nur Summen, nicht wie dein Tempo auf und ab ging.</translation>
    </message>
    <message>
      <source>The file ends early. What came before that is shown here: is that all of it?</source>
      <translation>Die Datei endet früh. Was davor kam, wird hier gezeigt: Ist das alles?</translation>
    </message>
    <message>
      <source>The file was changed or damaged since it was recorded: its checksum is wrong. Look at the numbers before you accept them.</source>
      <translation>Die Datei wurde seit der Aufzeichnung geändert oder beschädigt: Ihre Prüfsumme ist falsch. Sieh die Zahlen an, bevor du sie annimmst.</translation>
    </message>
    <message>
      <source>From some place on the file can't be read. What came before that is shown here: is that all of it?</source>
      <translation>Ab einer Stelle ist die Datei nicht lesbar. Was davor kam, wird hier gezeigt: Ist das alles?</translation>
    </message>
    <message>
      <source>The file says this was {sport}.</source>
      <translation>Die Datei sagt, das war {sport}.</translation>
    </message>
    <message>
      <source>The file doesn't say which sport it was.</source>
      <translation>Die Datei sagt nicht, welche Sportart es war.</translation>
    </message>
    <message>
      <source>This day has not come yet: the clock of the device was wrong. Please choose the session yourself.</source>
      <translation>Dieser Tag ist noch nicht gekommen: Die Uhr des Geräts ging falsch. Bitte wähle die Einheit selbst.</translation>
    </message>
    <message>
      <source>This is long ago: the clock of the device was probably not set. Please choose the session yourself.</source>
      <translation>Das ist lange her: Die Uhr des Geräts war wohl nicht gestellt. Bitte wähle die Einheit selbst.</translation>
    </message>
    <message>
      <source>The time is shown as on this computer: the file doesn't name its zone.</source>
      <translation>Die Uhrzeit ist die dieses Computers: Die Datei nennt ihre Zone nicht.</translation>
    </message>
    <message>
      <source>It is only {span} long. Was it started by mistake?</source>
      <translation>Es ist nur {span} lang. Wurde es aus Versehen gestartet?</translation>
    </message>
    <message>
      <source>1 moment went back in time and is left out.</source>
      <translation>1 Moment ging in der Zeit zurück und ist weggelassen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} moments went back in time and are left out.</source>
      <translation>
        <numerusform>{n} Moment ging in der Zeit zurück und ist weggelassen.</numerusform>
        <numerusform>{n} Momente gingen in der Zeit zurück und sind weggelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>No session is written down for this time.</source>
      <translation>Für diese Zeit ist keine Einheit eingetragen.</translation>
    </message>
    <message>
      <source>More than one session is near this time. Which one was it?</source>
      <translation>Mehr als eine Einheit liegt nahe an dieser Zeit. Welche war es?</translation>
    </message>
    <message>
      <source>The session of that day has another time. Please look whether it is the same.</source>
      <translation>Die Einheit dieses Tages hat eine andere Uhrzeit. Bitte sieh, ob es dieselbe ist.</translation>
    </message>
    <message>
      <source>This session has numbers from another recording. They would be replaced.</source>
      <translation>Diese Einheit hat Zahlen aus einer anderen Aufzeichnung. Sie würden ersetzt.</translation>
    </message>
    <message>
      <source>Another file here would go to the same session.</source>
      <translation>Eine andere Datei hier käme zu derselben Einheit.</translation>
    </message>
    <message>
      <source>Another file here is of the same outing.</source>
      <translation>Eine andere Datei hier ist von derselben Runde.</translation>
    </message>
    <message>
      <source>Time spent running</source>
      <translation>Gelaufene Zeit</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Laufstrecke</translation>
    </message>
    <message>
      <source>Whole distance</source>
      <translation>Ganze Strecke</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
    <message>
      <source>Test run, {day}, {time}</source>
      <translation>Testlauf, {day}, {time}</translation>
    </message>
    <message>
      <source>Session, {day}, {time}, stage {stage}</source>
      <translation>Einheit, {day}, {time}, Stufe {stage}</translation>
    </message>
  </context>
  <context>
    <name>WeekAverageCard</name>
    <message>
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <source>worst imaginable</source>
      <translation>schlimmster vorstellbarer</translation>
    </message>
    <message>
      <source>Click on the line first, or type a number from 0 to 100.</source>
      <translation>Klicke zuerst auf die Linie, oder tippe eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
      <source>The week's average is saved.</source>
      <translation>Der Durchschnitt der Woche ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>WeekWords</name>
    <message>
      <source>What happened</source>
      <translation>Was passiert ist</translation>
    </message>
    <message>
      <source>Stages (run / walk)</source>
      <translation>Stufen (Laufen / Gehen)</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Week by week</source>
      <translation>Woche für Woche</translation>
    </message>
    <message>
      <source>{week} (start {start})</source>
      <translation>{week} (Anfang {start})</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>Month by month; a week counts in the month in which it begins</source>
      <translation>Monat für Monat; eine Woche zählt in dem Monat, in dem sie beginnt</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>Year by year; a week counts in the year in which it begins</source>
      <translation>Jahr für Jahr; eine Woche zählt in dem Jahr, in dem sie beginnt</translation>
    </message>
    <message>
      <source>Stage · repetitions</source>
      <translation>Stufe · Wiederholungen</translation>
    </message>
    <message>
      <source>Stage · reps</source>
      <translation>St. · Wdh.</translation>
    </message>
    <message>
      <source>Sessions done of planned</source>
      <translation>Gemachte von geplanten Einheiten</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Ist/Soll</translation>
    </message>
    <message>
      <source>Average pain</source>
      <translation>Durchschnittliche Schmerzen</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Schmerz</translation>
    </message>
    <message>
      <source>Running distance ({unit})</source>
      <translation>Laufstrecke ({unit})</translation>
    </message>
    <message>
      <source>Highest pain rise in a session, and what followed</source>
      <translation>Höchster Schmerzanstieg in einer Einheit, und was folgte</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Anstieg</translation>
    </message>
    <message>
      <source>{done}/{planned}</source>
      <translation>{done}/{planned}</translation>
    </message>
    <message>
      <source>~{distance}</source>
      <comment>an estimate</comment>
      <translation>~{distance}</translation>
    </message>
    <message>
      <source>{distance}+</source>
      <comment>and more</comment>
      <translation>{distance}+</translation>
    </message>
    <message>
      <source>{rise}, worst {worst}</source>
      <translation>{rise}, max. {worst}</translation>
    </message>
    <message>
      <source>{n} red</source>
      <translation>{n} rot</translation>
    </message>
    <message>
      <source>{n} amber</source>
      <translation>{n} gelb</translation>
    </message>
    <message>
      <source>settled after 48 h</source>
      <translation>beruhigt nach 48 h</translation>
    </message>
    <message>
      <source>settled in 48 h</source>
      <translation>beruhigt in 48 h</translation>
    </message>
    <message>
      <source>not settled next day</source>
      <translation>tags darauf nicht beruhigt</translation>
    </message>
    <message>
      <source>stepped back</source>
      <translation>Schritt zurück</translation>
    </message>
    <message>
      <source>1 day off</source>
      <translation>1 freier Tag</translation>
    </message>
    <message numerus="yes">
      <source>{n} days off</source>
      <translation>
        <numerusform>{n} freier Tag</numerusform>
        <numerusform>{n} freie Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not counted</source>
      <translation>{n} nicht gezählt</translation>
    </message>
    <message>
      <source>Rise: worst pain of a session minus the pain before it.</source>
      <translation>Anstieg: stärkste Schmerzen einer Einheit minus die Schmerzen davor.</translation>
    </message>
    <message>
      <source>Red and amber: clearly and a little too much by the app's 24-hour guide.</source>
      <translation>Rot und gelb: deutlich und ein wenig zu viel nach dem 24-Stunden-Richtwert der App.</translation>
    </message>
    <message>
      <source>~ partly estimated.</source>
      <translation>~ teils geschätzt.</translation>
    </message>
    <message>
      <source>+ some distances are not recorded.</source>
      <translation>+ manche Strecken sind nicht eingetragen.</translation>
    </message>
    <message>
      <source>– not recorded.</source>
      <translation>– nicht eingetragen.</translation>
    </message>
    <message>
      <source>* not a whole week.</source>
      <translation>* keine ganze Woche.</translation>
    </message>
    <message>
      <source>{stage}: {run} / {walk}</source>
      <translation>{stage}: {run} / {walk}</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
  </context>
  <context>
    <name>WeeklyPanel</name>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Save my answers</source>
      <translation>Meine Antworten speichern</translation>
    </message>
    <message>
      <source>Please answer all four lines.</source>
      <translation>Bitte beantworte alle vier Zeilen.</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
    <message>
      <source>Thank you. Your answers are saved.</source>
      <translation>Danke. Deine Antworten sind gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Welcome to Backstride</source>
      <translation>Willkommen bei Backstride</translation>
    </message>
    <message>
      <source>A graded 12-week run-walk programme for backs that hurt.</source>
      <translation>Ein gestuftes 12-Wochen-Lauf-Geh-Programm für Rücken, die wehtun.</translation>
    </message>
    <message>
      <source>Kilometres</source>
      <translation>Kilometer</translation>
    </message>
    <message>
      <source>Miles</source>
      <translation>Meilen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>A diary and a guide for adults with common back pain who want to try it.</source>
      <translation>Ein Tagebuch und Begleiter für Erwachsene mit gewöhnlichen Rückenschmerzen, die es versuchen wollen.</translation>
    </message>
    <message>
      <source>It starts with 15 seconds of running and walks you up step by step.</source>
      <translation>Es beginnt mit 15 Sekunden Laufen und führt dich Schritt für Schritt weiter.</translation>
    </message>
    <message>
      <source>You decide each time. A lower step, a walk or a rest is always open.</source>
      <translation>Du entscheidest jedes Mal. Ein niedrigerer Schritt, Gehen oder Ruhe ist immer offen.</translation>
    </message>
    <message>
      <source>What it is not</source>
      <translation>Was es nicht ist</translation>
    </message>
    <message>
      <source>It does not diagnose, and it is not a certified medical device.</source>
      <translation>Es stellt keine Diagnose und ist kein zertifiziertes Medizinprodukt.</translation>
    </message>
    <message>
      <source>No clinician has reviewed this version.</source>
      <translation>Keine Fachperson hat diese Version geprüft.</translation>
    </message>
    <message>
      <source>It takes no clinician's place. You and your clinician decide.</source>
      <translation>Es ersetzt keine Fachperson. Ihr entscheidet: du und deine Fachperson.</translation>
    </message>
    <message>
      <source>Which country are you in?</source>
      <translation>In welchem Land bist du?</translation>
    </message>
    <message>
      <source>type or choose</source>
      <translation>tippen oder wählen</translation>
    </message>
    <message>
      <source>Two questions</source>
      <translation>Zwei Fragen</translation>
    </message>
    <message>
      <source>So that a warning can name the right number to phone.</source>
      <translation>Damit eine Warnung die richtige Telefonnummer nennen kann.</translation>
    </message>
    <message>
      <source>Distances in</source>
      <translation>Strecken in</translation>
    </message>
    <message>
      <source>You can change both later in Settings.</source>
      <translation>Beides kannst du später in den Einstellungen ändern.</translation>
    </message>
    <message>
      <source>Your diary stays on this computer, in {folder}. No account, no name, no network.</source>
      <translation>Dein Tagebuch bleibt auf diesem Computer, in {folder}. Kein Konto, kein Name, kein Netz.</translation>
    </message>
    <message>
      <source>Do you have a diary already?</source>
      <translation>Hast du schon ein Tagebuch?</translation>
    </message>
    <message>
      <source>If you used Backstride before, bring your diary here. You see first what is in it, and you go on where you were.</source>
      <translation>Wenn du Backstride schon benutzt hast, hol dein Tagebuch hierher. Du siehst zuerst, was darin ist, und machst weiter, wo du warst.</translation>
    </message>
    <message>
      <source>From another computer…</source>
      <translation>Von einem anderen Computer …</translation>
    </message>
    <message>
      <source>From a backup…</source>
      <translation>Aus einer Sicherung …</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Einen Moment: Dein Tagebuch wird geöffnet.</translation>
    </message>
    <message>
      <source>Choose your country first. If it is not in the list, choose “Another country”.</source>
      <translation>Wähle zuerst dein Land. Wenn es nicht in der Liste steht, wähle „Ein anderes Land“.</translation>
    </message>
    <message>
      <source>Choose kilometres or miles first.</source>
      <translation>Wähle zuerst Kilometer oder Meilen.</translation>
    </message>
  </context>
  <context>
    <name>WhenField</name>
    <message>
      <source>{name}: day</source>
      <translation>{name}: Tag</translation>
    </message>
    <message>
      <source>{name}: time</source>
      <translation>{name}: Uhrzeit</translation>
    </message>
    <message>
      <source>That time has not come yet. We use the time now.</source>
      <translation>Diese Zeit ist noch nicht gekommen. Wir nehmen die Zeit jetzt.</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>ddd d MMM</source>
      <comment>date: short weekday, day and short month</comment>
      <translation>ddd, d. MMM</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>date: short weekday, day, short month and year</comment>
      <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>once</source>
      <translation>einmal</translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n}-mal</numerusform>
        <numerusform>{n}-mal</numerusform>
      </translation>
    </message>
    <message>
      <source>miles</source>
      <translation>Meilen</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>about {value}</source>
      <translation>etwa {value}</translation>
    </message>
    <message>
      <source>{value} {unit}</source>
      <translation>{value} {unit}</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>{s} s</source>
      <translation>{s} s</translation>
    </message>
    <message>
      <source>{m} min</source>
      <translation>{m} min</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m} min {s} s</translation>
    </message>
    <message>
      <source>Stage {stage} · run {run}, walk {walk}, {times}</source>
      <translation>Stufe {stage} · {run} laufen, {walk} gehen, {times}</translation>
    </message>
    <message>
      <source>Stage {stage}, {times}</source>
      <translation>Stufe {stage}, {times}</translation>
    </message>
    <message>
      <source>{n} × (run {run}, walk {walk})</source>
      <translation>{n} × ({run} laufen, {walk} gehen)</translation>
    </message>
    <message>
      <source>{time} walk to warm up</source>
      <translation>{time} Gehen zum Aufwärmen</translation>
    </message>
    <message>
      <source>{time} walk to cool down</source>
      <translation>{time} Gehen zum Ausklang</translation>
    </message>
    <message>
      <source>{parts} — {minutes}</source>
      <translation>{parts} — {minutes}</translation>
    </message>
    <message>
      <source>the same as week 1</source>
      <translation>gleich wie in Woche 1</translation>
    </message>
    <message>
      <source>{n} lower than week 1</source>
      <translation>{n} niedriger als in Woche 1</translation>
    </message>
    <message>
      <source>{n} higher than week 1</source>
      <translation>{n} höher als in Woche 1</translation>
    </message>
    <message>
      <source>a size that research counts as meaningful (Neason 2024)</source>
      <translation>eine Größe, die in der Forschung als bedeutsam zählt (Neason 2024)</translation>
    </message>
    <message>
      <source>may be meaningful (Ostelo 2008)</source>
      <translation>kann bedeutsam sein (Ostelo 2008)</translation>
    </message>
    <message>
      <source>worse: talk to a clinician</source>
      <translation>schlechter: Sprich mit einer Fachperson</translation>
    </message>
    <message>
      <source>low from the start, so we don't judge the change</source>
      <translation>von Anfang an gering, darum beurteilen wir die Änderung nicht</translation>
    </message>
    <message>
      <source>no clear change</source>
      <translation>keine klare Änderung</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht eingetragen</translation>
    </message>
  </context>
  <context>
    <name>_Entry</name>
    <message>
      <source>this page</source>
      <translation>diese Seite</translation>
    </message>
  </context>
  <context>
    <name>_Listed</name>
    <message>
      <source>Earlier ones</source>
      <translation>Frühere</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
  </context>
  <context>
    <name>_OpenDate</name>
    <message>
      <source>still going on</source>
      <translation>dauert noch an</translation>
    </message>
    <message>
      <source>this day:</source>
      <translation>dieser Tag:</translation>
    </message>
  </context>
  <context>
    <name>_Stages</name>
    <message>
      <source>trial</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>secondary</source>
      <translation>Zweitquelle</translation>
    </message>
    <message>
      <source>own</source>
      <translation>eigene</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Laufen</translation>
    </message>
    <message>
      <source>Walk</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
  </context>
  <context>
    <name>bad_file</name>
    <message>
      <source>It is no file.</source>
      <translation>Es ist keine Datei.</translation>
    </message>
    <message>
      <source>It is larger than {mb} MB: no activity is.</source>
      <translation>Sie ist größer als {mb} MB: So groß ist keine Aktivität.</translation>
    </message>
    <message>
      <source>It can't be read: {why}.</source>
      <translation>Sie lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Sie ist leer.</translation>
    </message>
    <message>
      <source>It is packed.</source>
      <translation>Sie ist gepackt.</translation>
    </message>
    <message>
      <source>It is not a FIT, GPX or TCX file.</source>
      <translation>Es ist keine FIT-, GPX- oder TCX-Datei.</translation>
    </message>
    <message>
      <source>The recording holds no distance and no times.</source>
      <translation>Die Aufzeichnung enthält keine Strecke und keine Zeiten.</translation>
    </message>
    <message>
      <source>The {format} file holds {what}, not a recording of an activity.</source>
      <translation>Die {format}-Datei enthält {what}, keine Aufzeichnung einer Aktivität.</translation>
    </message>
    <message>
      <source>The {format} file holds no recorded activity.</source>
      <translation>Die {format}-Datei enthält keine aufgezeichnete Aktivität.</translation>
    </message>
    <message>
      <source>The {format} file is damaged before the first moment of its recording.</source>
      <translation>Die {format}-Datei ist vor dem ersten Moment ihrer Aufzeichnung beschädigt.</translation>
    </message>
    <message>
      <source>Line {line}: the file is nested more than {levels} levels deep: no recording is.</source>
      <translation>Zeile {line}: Die Datei ist mehr als {levels} Ebenen tief geschachtelt: Das ist keine Aufzeichnung.</translation>
    </message>
    <message>
      <source>The file has over {count} elements: no recording does.</source>
      <translation>Die Datei hat über {count} Elemente: Das hat keine Aufzeichnung.</translation>
    </message>
    <message>
      <source>Line {line}: the file declares a document type or entities. No watch writes these, and they can be used to harm.</source>
      <translation>Zeile {line}: Die Datei erklärt einen Dokumenttyp oder Entitäten. Keine Uhr schreibt solche, und sie können Schaden anrichten.</translation>
    </message>
    <message>
      <source>a workout, which is a plan</source>
      <translation>ein Training, also einen Plan</translation>
    </message>
    <message>
      <source>a course to follow</source>
      <translation>eine Strecke zum Nachlaufen</translation>
    </message>
    <message>
      <source>settings of a watch</source>
      <translation>Einstellungen einer Uhr</translation>
    </message>
    <message>
      <source>sums over many activities</source>
      <translation>Summen über viele Aktivitäten</translation>
    </message>
    <message>
      <source>goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>a plan of workouts</source>
      <translation>einen Plan von Trainings</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>blood pressures</source>
      <translation>Blutdruckwerte</translation>
    </message>
    <message>
      <source>the day's steps and pulse</source>
      <translation>Schritte und Puls des Tages</translation>
    </message>
    <message>
      <source>segments of a route</source>
      <translation>Abschnitte einer Strecke</translation>
    </message>
    <message>
      <source>a route to follow</source>
      <translation>eine Strecke zum Folgen</translation>
    </message>
    <message>
      <source>places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Export the activity again and choose that.</source>
      <translation>Exportiere die Aktivität noch einmal, und wähle diese Datei.</translation>
    </message>
    <message>
      <source>Choose a FIT, GPX or TCX file of an activity.</source>
      <translation>Wähle eine FIT-, GPX- oder TCX-Datei einer Aktivität.</translation>
    </message>
    <message>
      <source>Unpack it first, and choose the file that was in it.</source>
      <translation>Pack sie zuerst aus, und wähle die Datei, die darin war.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>{name}: {text}</source>
      <translation>{name}: {text}</translation>
    </message>
  </context>
  <context>
    <name>entry</name>
    <message>
      <source>Pain at that moment</source>
      <translation>Schmerzen in dem Moment</translation>
    </message>
    <message>
      <source>Average over the past week</source>
      <translation>Durchschnitt der letzten Woche</translation>
    </message>
    <message>
      <source>Pain the next morning</source>
      <translation>Schmerzen am nächsten Morgen</translation>
    </message>
    <message>
      <source>Was it back to usual?</source>
      <translation>War es wieder wie sonst?</translation>
    </message>
    <message>
      <source>Comfortable seconds (0 to 120)</source>
      <translation>Angenehme Sekunden (0 bis 120)</translation>
    </message>
    <message>
      <source>Before you started</source>
      <translation>Bevor du anfingst</translation>
    </message>
    <message>
      <source>Worst while you were out</source>
      <translation>Am stärksten, während du unterwegs warst</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Gleich danach</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Strecke</translation>
    </message>
    <message>
      <source>What kind?</source>
      <translation>Welche Art?</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>Was ist passiert?</translation>
    </message>
    <message>
      <source>Where in the body?</source>
      <translation>Wo am Körper?</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>How bad?</source>
      <translation>Wie schlimm?</translation>
    </message>
    <message>
      <source>What was done?</source>
      <translation>Was wurde getan?</translation>
    </message>
    <message>
      <source>Do you think running had to do with it?</source>
      <translation>Denkst du, dass das Laufen damit zu tun hatte?</translation>
    </message>
    <message>
      <source>First day off</source>
      <translation>Erster freier Tag</translation>
    </message>
    <message>
      <source>Last day off</source>
      <translation>Letzter freier Tag</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Deine Notiz</translation>
    </message>
    <message>
      <source>Your question</source>
      <translation>Deine Frage</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>Who said so?</source>
      <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
      <source>When?</source>
      <translation>Wann?</translation>
    </message>
    <message>
      <source>Their profession</source>
      <translation>Beruf der Person</translation>
    </message>
    <message>
      <source>Who cleared you?</source>
      <translation>Wer hat dich freigegeben?</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Höchste Stufe</translation>
    </message>
    <message>
      <source>Pain to stop at</source>
      <translation>Schmerzen, bei denen Schluss ist</translation>
    </message>
    <message>
      <source>Acceptable pain</source>
      <translation>Annehmbare Schmerzen</translation>
    </message>
    <message>
      <source>Rest days at least</source>
      <translation>Ruhetage mindestens</translation>
    </message>
    <message>
      <source>Sessions a week at most</source>
      <translation>Einheiten pro Woche höchstens</translation>
    </message>
    <message>
      <source>Total score</source>
      <translation>Summe</translation>
    </message>
    <message>
      <source>What was it about?</source>
      <translation>Worum ging es?</translation>
    </message>
    <message>
      <source>Who worked it out?</source>
      <translation>Wer hat ihn ausgewertet?</translation>
    </message>
  </context>
  <context>
    <name>file</name>
    <message>
      <source>{where} is a folder. Give the name of a file in it.</source>
      <translation>{where} ist ein Ordner. Nenne eine Datei darin.</translation>
    </message>
    <message>
      <source>{where} is not an ordinary file. Choose another name.</source>
      <translation>{where} ist keine gewöhnliche Datei. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>{where} belongs to a diary itself. Choose another name.</source>
      <translation>{where} gehört selbst zu einem Tagebuch. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>{where} can't be written: there is no folder {folder}. Make it first, or choose another.</source>
      <translation>{where} kann nicht geschrieben werden: Es gibt keinen Ordner {folder}. Leg ihn zuerst an, oder wähle einen anderen.</translation>
    </message>
    <message>
      <source>{where} can't be written: you have no permission to write there. Choose another folder.</source>
      <translation>{where} kann nicht geschrieben werden: Du darfst dort nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The file's name is too long. Choose a shorter one.</source>
      <translation>Der Name der Datei ist zu lang. Wähle einen kürzeren.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a diary file.</source>
      <translation>{path} ist ein Ordner, keine Tagebuchdatei.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file.</source>
      <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
      <source>You have no permission to read {path}.</source>
      <translation>Du darfst {path} nicht lesen.</translation>
    </message>
    <message>
      <source>{path} can't be read ({reason}).</source>
      <translation>{path} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
      <source>The file is larger than {mb} MB: no diary is.</source>
      <translation>Die Datei ist größer als {mb} MB: So groß ist kein Tagebuch.</translation>
    </message>
    <message>
      <source>This is not a Backstride diary.</source>
      <translation>Das ist kein Tagebuch von Backstride.</translation>
    </message>
    <message>
      <source>This file was made by a newer Backstride: it is of version {found}, and this Backstride reads files up to version {known}.</source>
      <translation>Diese Datei hat ein neueres Backstride gemacht: Sie hat Version {found}, und dieses Backstride liest Dateien bis Version {known}.</translation>
    </message>
    <message>
      <source>Look at its name again.</source>
      <translation>Sieh dir den Namen noch einmal an.</translation>
    </message>
    <message>
      <source>Copy it to your own folder first.</source>
      <translation>Kopiere sie zuerst in deinen eigenen Ordner.</translation>
    </message>
    <message>
      <source>Update Backstride on this computer, then bring the file again.</source>
      <translation>Aktualisiere Backstride auf diesem Computer, dann lies die Datei noch einmal ein.</translation>
    </message>
    <message>
      <source>Choose a file that Backstride exported as JSON.</source>
      <translation>Wähle eine Datei, die Backstride als JSON gespeichert hat.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Nichts wurde übernommen.</translation>
    </message>
  </context>
  <context>
    <name>parent</name>
    <message>
      <source>Diary (*.json);;Backup (*.sqlite3);;All files (*)</source>
      <translation>Tagebuch (*.json);;Sicherung (*.sqlite3);;Alle Dateien (*)</translation>
    </message>
  </context>
</TS>
