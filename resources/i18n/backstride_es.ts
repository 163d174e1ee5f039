<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>questions</name>
    <message>
      <source>Safety questions</source>
      <translation>Preguntas de seguridad</translation>
    </message>
    <message>
      <source>These seven questions are about signs that are rare but serious. We ask everyone. Take your time: each answer is saved as you go.</source>
      <translation>Estas siete preguntas tratan de señales poco frecuentes pero graves. Se las hacemos a todo el mundo. Tómate tu tiempo: cada respuesta se guarda sobre la marcha.</translation>
    </message>
    <message>
      <source>Signs to have looked at soon</source>
      <translation>Señales que hay que revisar pronto</translation>
    </message>
    <message>
      <source>Do any of these fit you? Answer each line, or choose "none of these" below. If you can't tell, choose "not sure".</source>
      <translation>¿Te pasa algo de esto? Responde a cada línea o elige abajo «nada de esto». Si no puedes decirlo, elige «no lo sé».</translation>
    </message>
    <message>
      <source>Your health</source>
      <translation>Tu salud</translation>
    </message>
    <message>
      <source>Do any of these fit you? With some of them, running may still suit you, but a clinician should help you decide first.</source>
      <translation>¿Te pasa algo de esto? Con algunas de estas cosas, correr todavía puede ser adecuado para ti, pero antes un profesional de la salud debe ayudarte a decidir.</translation>
    </message>
    <message>
      <source>How strong your pain is</source>
      <translation>Lo fuerte que es tu dolor</translation>
    </message>
    <message>
      <source>These three answers tell us how strong your pain is and how easily it gets stirred up.</source>
      <translation>Estas tres respuestas nos dicen lo fuerte que es tu dolor y con qué facilidad se reaviva.</translation>
    </message>
    <message>
      <source>People like you in the trial</source>
      <translation>Personas como tú en el ensayo</translation>
    </message>
    <message>
      <source>This app builds on one trial. These answers show how close you are to the people who took part. They never stop you.</source>
      <translation>Esta aplicación se basa en un ensayo. Estas respuestas muestran cuánto te pareces a las personas que participaron. Nunca te impiden seguir.</translation>
    </message>
    <message>
      <source>Your choice</source>
      <translation>Tu decisión</translation>
    </message>
    <message>
      <source>This is the last question. There is no wrong answer.</source>
      <translation>Esta es la última pregunta. No hay respuesta incorrecta.</translation>
    </message>
    <message>
      <source>Is there numbness, pins and needles or a changed feeling between your legs, or around your genitals, buttocks or back passage?</source>
      <translation>¿Tienes adormecimiento, hormigueo o una sensación distinta entre las piernas, o alrededor de los genitales, las nalgas o el ano?</translation>
    </message>
    <message>
      <source>For example, wiping after the toilet may feel different from usual.</source>
      <translation>Por ejemplo, al limpiarte después de ir al baño puede que lo sientas distinto de lo habitual.</translation>
    </message>
    <message>
      <source>This can be a sign that the nerves at the bottom of the spine are being squeezed. It is rare, and it needs emergency care.</source>
      <translation>Puede ser señal de que los nervios de la parte baja de la columna están comprimidos. Es poco frecuente y necesita atención de emergencia.</translation>
    </message>
    <message>
      <source>numbness or a changed feeling between your legs</source>
      <translation>adormecimiento o una sensación distinta entre las piernas</translation>
    </message>
    <message>
      <source>Do you have new trouble with your bladder: starting, stopping or feeling your pee, leaking, or not knowing that you are full?</source>
      <translation>¿Tienes problemas nuevos con la vejiga: te cuesta empezar a orinar, parar o sentir que orinas, tienes escapes o no notas que está llena?</translation>
    </message>
    <message>
      <source>New means it is different from what is usual for you.</source>
      <translation>Nuevo significa distinto de lo que es habitual para ti.</translation>
    </message>
    <message>
      <source>The nerves at the bottom of the spine also run the bladder. If they are squeezed, quick care can protect it.</source>
      <translation>Los nervios de la parte baja de la columna también controlan la vejiga. Si están comprimidos, una atención rápida puede protegerla.</translation>
    </message>
    <message>
      <source>new bladder trouble</source>
      <translation>problemas nuevos con la vejiga</translation>
    </message>
    <message>
      <source>Have you leaked poo, or lost the feeling of needing to go or of passing it?</source>
      <translation>¿Has tenido escapes de heces (caca), o has dejado de sentir las ganas de ir al baño o el paso de las heces?</translation>
    </message>
    <message>
      <source>Not feeling it when you wipe counts too.</source>
      <translation>No sentirlo al limpiarte también cuenta.</translation>
    </message>
    <message>
      <source>The nerves at the bottom of the spine also run the bowel. If they are squeezed, quick care can protect it.</source>
      <translation>Los nervios de la parte baja de la columna también controlan el intestino. Si están comprimidos, una atención rápida puede protegerlo.</translation>
    </message>
    <message>
      <source>a bowel leak or lost feeling in your bowel</source>
      <translation>un escape de heces o pérdida de sensibilidad en el intestino</translation>
    </message>
    <message>
      <source>Is there a new change in your sexual feeling, or in how your body works during sex?</source>
      <translation>¿Hay un cambio nuevo en tu sensibilidad sexual, o en cómo funciona tu cuerpo durante las relaciones sexuales?</translation>
    </message>
    <message>
      <source>For example: less feeling in your genitals, or a new problem with an erection or with reaching a climax.</source>
      <translation>Por ejemplo: menos sensibilidad en los genitales, o un problema nuevo con la erección o para llegar al orgasmo.</translation>
    </message>
    <message>
      <source>The same nerves at the bottom of the spine are at work here. It is hard to bring up, so we ask everyone. Your answer stays on this computer.</source>
      <translation>Aquí intervienen los mismos nervios de la parte baja de la columna. Es difícil sacar el tema, por eso se lo preguntamos a todo el mundo. Tu respuesta se queda en este equipo.</translation>
    </message>
    <message>
      <source>a new change in sexual feeling or function</source>
      <translation>un cambio nuevo en la sensibilidad o la función sexual</translation>
    </message>
    <message>
      <source>Has pain, numbness or weakness spread from your back down both legs, or is any weakness quickly getting worse?</source>
      <translation>¿Se han extendido el dolor, el adormecimiento o la debilidad desde la espalda hacia las dos piernas, o alguna debilidad empeora rápidamente?</translation>
    </message>
    <message>
      <source>For example: both legs feel heavy or numb, a leg gives way more and more, or a foot starts to drag.</source>
      <translation>Por ejemplo: sientes las dos piernas pesadas o adormecidas, una pierna te falla cada vez más o empiezas a arrastrar un pie.</translation>
    </message>
    <message>
      <source>Trouble in both legs, or strength that fades fast, can mean that nerves in the spine are being squeezed. It needs emergency care.</source>
      <translation>Los problemas en las dos piernas, o una fuerza que se pierde rápido, pueden significar que hay nervios comprimidos en la columna. Necesita atención de emergencia.</translation>
    </message>
    <message>
      <source>trouble spreading down both legs, or weakness quickly getting worse</source>
      <translation>problemas que se extienden por las dos piernas, o debilidad que empeora rápidamente</translation>
    </message>
    <message>
      <source>Do you have chest pain, or are you very short of breath?</source>
      <translation>¿Tienes dolor en el pecho o te falta mucho el aire?</translation>
    </message>
    <message>
      <source>It may feel like pressure or tightness. Count it even if it comes and goes.</source>
      <translation>Puede sentirse como presión u opresión. Cuenta aunque vaya y venga.</translation>
    </message>
    <message>
      <source>This can come from the heart or the lungs. It has to be checked before anything else, and long before any running.</source>
      <translation>Puede venir del corazón o de los pulmones. Hay que revisarlo antes que cualquier otra cosa, y mucho antes de correr.</translation>
    </message>
    <message>
      <source>chest pain or being very short of breath</source>
      <translation>dolor en el pecho o mucha falta de aire</translation>
    </message>
    <message>
      <source>Has your back hurt since an accident in recent weeks that nobody has checked?</source>
      <translation>¿Te duele la espalda desde un accidente en las últimas semanas, sin que nadie te haya revisado?</translation>
    </message>
    <message>
      <source>For example: a bad fall, a road accident or a hard blow to your back. "Checked" means by a doctor, nurse or other health professional.</source>
      <translation>Por ejemplo: una mala caída, un accidente de tráfico o un golpe fuerte en la espalda. «Revisado» significa por un médico, personal de enfermería u otro profesional de la salud.</translation>
    </message>
    <message>
      <source>An accident can break a bone in the spine. That has to be ruled out first.</source>
      <translation>Un accidente puede romper un hueso de la columna. Primero hay que descartarlo.</translation>
    </message>
    <message>
      <source>back pain since an accident that nobody has checked</source>
      <translation>dolor de espalda desde un accidente, sin que nadie te haya revisado</translation>
    </message>
    <message>
      <source>Do you have a fever, or feel very unwell, along with your back pain?</source>
      <translation>¿Tienes fiebre, o te sientes muy mal, además del dolor de espalda?</translation>
    </message>
    <message>
      <source>For example: hot and cold shivers, or feeling much more ill than back pain explains.</source>
      <translation>Por ejemplo: escalofríos, con frío y calor, o un malestar mucho mayor del que explica el dolor de espalda.</translation>
    </message>
    <message>
      <source>Back pain with a fever can come from an infection.</source>
      <translation>El dolor de espalda con fiebre puede venir de una infección.</translation>
    </message>
    <message>
      <source>a fever, or feeling very unwell with your back pain</source>
      <translation>fiebre, o sentirte muy mal además del dolor de espalda</translation>
    </message>
    <message>
      <source>A fever, or feeling very unwell with your back pain</source>
      <translation>Fiebre, o sentirte muy mal además del dolor de espalda</translation>
    </message>
    <message>
      <source>Are you losing weight without trying to?</source>
      <translation>¿Estás perdiendo peso sin proponértelo?</translation>
    </message>
    <message>
      <source>For example: your clothes have become loose and you don't know why.</source>
      <translation>Por ejemplo: la ropa te queda floja y no sabes por qué.</translation>
    </message>
    <message>
      <source>Losing weight for no clear reason needs a clinician to find the cause.</source>
      <translation>Si pierdes peso sin una razón clara, un profesional de la salud tiene que buscar la causa.</translation>
    </message>
    <message>
      <source>losing weight without trying</source>
      <translation>pérdida de peso sin proponértelo</translation>
    </message>
    <message>
      <source>Losing weight without trying</source>
      <translation>Pérdida de peso sin proponértelo</translation>
    </message>
    <message>
      <source>Is there a lump on your back, or has the shape of your back changed?</source>
      <translation>¿Tienes un bulto en la espalda, o ha cambiado la forma de tu espalda?</translation>
    </message>
    <message>
      <source>Somebody else can look for you.</source>
      <translation>Otra persona puede mirarlo por ti.</translation>
    </message>
    <message>
      <source>A lump or a new shape should be looked at before you load your back.</source>
      <translation>Un bulto o una forma nueva se deben revisar antes de que cargues la espalda.</translation>
    </message>
    <message>
      <source>a lump on your back or a change in its shape</source>
      <translation>un bulto en la espalda o un cambio en su forma</translation>
    </message>
    <message>
      <source>A lump on your back, or a change in its shape</source>
      <translation>Un bulto en la espalda, o un cambio en su forma</translation>
    </message>
    <message>
      <source>Is your pain there all the time so that no position eases it, or does it wake you every night?</source>
      <translation>¿Tienes dolor todo el tiempo, de modo que ninguna postura lo alivia, o te despierta todas las noches?</translation>
    </message>
    <message>
      <source>Waking every night counts. Waking now and then does not.</source>
      <translation>Cuenta si te despierta todas las noches. De vez en cuando, no.</translation>
    </message>
    <message>
      <source>Common back pain mostly has better and worse moments. Pain that never lets up needs a closer look.</source>
      <translation>El dolor de espalda común casi siempre tiene momentos mejores y peores. Un dolor que nunca afloja necesita que lo miren más de cerca.</translation>
    </message>
    <message>
      <source>pain that no position eases, or that wakes you every night</source>
      <translation>dolor que ninguna postura alivia, o que te despierta todas las noches</translation>
    </message>
    <message>
      <source>Constant pain that no position eases, or pain that wakes you every night</source>
      <translation>Dolor constante que ninguna postura alivia, o dolor que te despierta todas las noches</translation>
    </message>
    <message>
      <source>Do any of these fit you: cancer now or in the past, a weak immune system, a serious infection not long ago, or injecting drugs?</source>
      <translation>¿Te pasa algo de esto: cáncer ahora o en el pasado, defensas bajas, una infección grave hace poco o drogas inyectadas?</translation>
    </message>
    <message>
      <source>An illness or a medicine can make the immune system weak. Injecting means drugs that no health professional gave you.</source>
      <translation>Una enfermedad o un medicamento pueden bajar las defensas (el sistema inmunitario). Inyectadas significa drogas que no te dio ningún profesional de la salud.</translation>
    </message>
    <message>
      <source>With any of these, back pain is more likely to have a cause that needs treatment of its own.</source>
      <translation>Con cualquiera de estas cosas es más probable que el dolor de espalda tenga una causa que necesite su propio tratamiento.</translation>
    </message>
    <message>
      <source>cancer, a weak immune system, a serious infection or injected drugs</source>
      <translation>cáncer, defensas bajas, una infección grave o drogas inyectadas</translation>
    </message>
    <message>
      <source>Cancer now or in the past, a weak immune system, a serious infection not long ago, or injecting drugs</source>
      <translation>Cáncer ahora o en el pasado, defensas bajas, una infección grave hace poco o drogas inyectadas</translation>
    </message>
    <message>
      <source>Did your pain start suddenly while you take steroids or have osteoporosis?</source>
      <translation>¿Empezó el dolor de repente mientras tomas corticoides o tienes osteoporosis?</translation>
    </message>
    <message>
      <source>Steroids here are medicines such as prednisolone. Osteoporosis means thin bones that break easily.</source>
      <translation>Los corticoides (esteroides) son medicamentos como la prednisolona. Osteoporosis significa huesos frágiles que se rompen con facilidad.</translation>
    </message>
    <message>
      <source>Weak bones can crack without an accident. Running has to wait until that is ruled out.</source>
      <translation>Los huesos débiles pueden fisurarse sin un accidente. Correr tiene que esperar hasta descartarlo.</translation>
    </message>
    <message>
      <source>sudden pain with steroids or osteoporosis</source>
      <translation>dolor repentino con corticoides u osteoporosis</translation>
    </message>
    <message>
      <source>Sudden back pain while you take steroids or have osteoporosis (thin bones)</source>
      <translation>Dolor de espalda repentino mientras tomas corticoides o tienes osteoporosis (huesos frágiles)</translation>
    </message>
    <message>
      <source>Is this your first back pain ever, and are you under 20 or over 50?</source>
      <translation>¿Es la primera vez en tu vida que te duele la espalda, y tienes menos de 20 años o más de 50?</translation>
    </message>
    <message>
      <source>If you have had back pain before, answer no.</source>
      <translation>Si ya has tenido dolor de espalda antes, responde que no.</translation>
    </message>
    <message>
      <source>A first back pain at these ages more often has a cause that a clinician should look for.</source>
      <translation>Un primer dolor de espalda a estas edades tiene más a menudo una causa que un profesional de la salud debe buscar.</translation>
    </message>
    <message>
      <source>your first back pain ever, under 20 or over 50</source>
      <translation>tu primer dolor de espalda, con menos de 20 años o más de 50</translation>
    </message>
    <message>
      <source>This is your first back pain ever, and you are under 20 or over 50</source>
      <translation>Es la primera vez en tu vida que te duele la espalda, y tienes menos de 20 años o más de 50</translation>
    </message>
    <message>
      <source>Is your leg pain worse than your back pain, were you told you have a trapped nerve, or is there numbness or weakness on one side?</source>
      <translation>¿Te duele la pierna más que la espalda, te dijeron que tienes un nervio pinzado, o tienes adormecimiento o debilidad en un lado?</translation>
    </message>
    <message>
      <source>A trapped nerve may also have been called sciatica or a slipped disc that presses on a nerve.</source>
      <translation>A un nervio pinzado también lo pueden haber llamado ciática, o hernia de disco que presiona un nervio.</translation>
    </message>
    <message>
      <source>The trial left out people with nerve trouble in the leg, so nobody knows from it how running suits them.</source>
      <translation>En el ensayo no participaron personas con problemas de los nervios en la pierna, así que no se sabe por él cómo les sienta correr.</translation>
    </message>
    <message>
      <source>leg pain worse than back pain, a trapped nerve, or numbness or weakness on one side</source>
      <translation>dolor de pierna peor que el de espalda, un nervio pinzado, o adormecimiento o debilidad en un lado</translation>
    </message>
    <message>
      <source>Leg pain worse than your back pain, a trapped nerve that was diagnosed, or numbness or weakness on one side</source>
      <translation>Dolor de pierna peor que el de espalda, un nervio pinzado diagnosticado, o adormecimiento o debilidad en un lado</translation>
    </message>
    <message>
      <source>Have you had an operation on your spine, or a broken bone in it?</source>
      <translation>¿Te han operado de la columna, o te has roto algún hueso de ella?</translation>
    </message>
    <message>
      <source>Count it even if it was years ago.</source>
      <translation>Cuenta aunque haya sido hace años.</translation>
    </message>
    <message>
      <source>Your surgeon or clinician knows what your spine can take, and we don't.</source>
      <translation>Tu cirujano o tu profesional de la salud sabe lo que tu columna puede soportar; nosotros no.</translation>
    </message>
    <message>
      <source>an operation on your spine or a broken bone in it</source>
      <translation>una operación de la columna o un hueso roto en ella</translation>
    </message>
    <message>
      <source>An operation on your spine, or a broken bone in it, at any time</source>
      <translation>Una operación de la columna, o un hueso roto en ella, en cualquier momento</translation>
    </message>
    <message>
      <source>Do you have an inflammatory disease of the back?</source>
      <translation>¿Tienes una enfermedad inflamatoria de la espalda?</translation>
    </message>
    <message>
      <source>For example axial spondyloarthritis, also called ankylosing spondylitis.</source>
      <translation>Por ejemplo, espondiloartritis axial, también llamada espondilitis anquilosante.</translation>
    </message>
    <message>
      <source>This kind of back pain has treatments of its own. Running should fit in with them.</source>
      <translation>Este tipo de dolor de espalda tiene sus propios tratamientos. Correr debe encajar con ellos.</translation>
    </message>
    <message>
      <source>an inflammatory disease of the back</source>
      <translation>una enfermedad inflamatoria de la espalda</translation>
    </message>
    <message>
      <source>An inflammatory disease of the back, such as ankylosing spondylitis</source>
      <translation>Una enfermedad inflamatoria de la espalda, como la espondilitis anquilosante</translation>
    </message>
    <message>
      <source>Do you have a curved spine (scoliosis) that a specialist looks after?</source>
      <translation>¿Tienes la columna desviada (escoliosis) y te la controla un especialista?</translation>
    </message>
    <message>
      <source>If nobody needs to keep an eye on it, answer no.</source>
      <translation>Si nadie necesita controlarla, responde que no.</translation>
    </message>
    <message>
      <source>Your specialist can say how much running suits your spine.</source>
      <translation>Tu especialista puede decirte cuánto te conviene correr.</translation>
    </message>
    <message>
      <source>a curved spine under a specialist's care</source>
      <translation>una desviación de la columna que controla un especialista</translation>
    </message>
    <message>
      <source>A curved spine (scoliosis) that a specialist looks after</source>
      <translation>Columna desviada (escoliosis) que controla un especialista</translation>
    </message>
    <message>
      <source>Do you have osteoporosis?</source>
      <translation>¿Tienes osteoporosis?</translation>
    </message>
    <message>
      <source>That means thin bones that break easily.</source>
      <translation>Significa huesos frágiles que se rompen con facilidad.</translation>
    </message>
    <message>
      <source>Each running step loads the bones. A clinician should say how much is right for yours.</source>
      <translation>Cada paso al correr carga los huesos. Un profesional de la salud debe decir cuánto es adecuado para los tuyos.</translation>
    </message>
    <message>
      <source>osteoporosis</source>
      <translation>osteoporosis</translation>
    </message>
    <message>
      <source>Osteoporosis (thin bones that break easily)</source>
      <translation>Osteoporosis (huesos frágiles que se rompen con facilidad)</translation>
    </message>
    <message>
      <source>Are you pregnant, or did you give birth within the last year?</source>
      <translation>¿Estás embarazada, o has dado a luz en el último año?</translation>
    </message>
    <message>
      <source>Not sure whether you are pregnant? Then choose "not sure".</source>
      <translation>¿No sabes si estás embarazada? Entonces elige «no lo sé».</translation>
    </message>
    <message>
      <source>Your body changes a lot in this time. A midwife, doctor or physio can help you choose when to run.</source>
      <translation>En este tiempo el cuerpo cambia mucho. Una matrona, un médico o un fisioterapeuta te pueden ayudar a elegir cuándo correr.</translation>
    </message>
    <message>
      <source>being pregnant or having given birth within the last year</source>
      <translation>un embarazo o un parto en el último año</translation>
    </message>
    <message>
      <source>You are pregnant, or you gave birth within the last year</source>
      <translation>Estás embarazada, o has dado a luz en el último año</translation>
    </message>
    <message>
      <source>Have you had heart disease, a stroke, chest pain that nobody could explain, or fainting or dizziness with exercise?</source>
      <translation>¿Has tenido una enfermedad del corazón, un derrame o infarto cerebral (ictus), dolor en el pecho que nadie pudo explicar, o desmayos o mareos con el ejercicio?</translation>
    </message>
    <message>
      <source>Count it even if you feel fine now.</source>
      <translation>Cuenta aunque ahora te sientas bien.</translation>
    </message>
    <message>
      <source>One person in the trial fainted because of a condition they already had. Your heart should be checked before you run.</source>
      <translation>Una persona del ensayo se desmayó por una enfermedad que ya tenía. Te deben revisar el corazón antes de que corras.</translation>
    </message>
    <message>
      <source>heart disease, a stroke, unexplained chest pain, or fainting or dizziness with exercise</source>
      <translation>una enfermedad del corazón, un ictus, dolor en el pecho sin explicación, o desmayos o mareos con el ejercicio</translation>
    </message>
    <message>
      <source>Heart disease, a stroke, chest pain nobody could explain, or fainting or dizziness with exercise</source>
      <translation>Una enfermedad del corazón, un ictus (derrame o infarto cerebral), dolor en el pecho que nadie pudo explicar, o desmayos o mareos con el ejercicio</translation>
    </message>
    <message>
      <source>Have you had an asthma attack that needed care in the last 12 months, or diabetes that was hard to control in the last 3 months?</source>
      <translation>¿Has tenido un ataque de asma que necesitó atención médica en los últimos 12 meses, o una diabetes difícil de controlar en los últimos 3 meses?</translation>
    </message>
    <message>
      <source>Care means help from a doctor, nurse, hospital or ambulance.</source>
      <translation>Atención médica significa ayuda de un médico, de enfermería, de un hospital o de una ambulancia.</translation>
    </message>
    <message>
      <source>Running can affect both. A clinician can help you plan for that.</source>
      <translation>Correr puede afectar a las dos cosas. Un profesional de la salud te puede ayudar a planificarlo.</translation>
    </message>
    <message>
      <source>an asthma attack that needed care, or diabetes that was hard to control</source>
      <translation>un ataque de asma que necesitó atención médica, o una diabetes difícil de controlar</translation>
    </message>
    <message>
      <source>An asthma attack that needed care in the last 12 months, or diabetes that was hard to control in the last 3 months</source>
      <translation>Un ataque de asma que necesitó atención médica en los últimos 12 meses, o una diabetes difícil de controlar en los últimos 3 meses</translation>
    </message>
    <message>
      <source>Have you hurt a leg or foot in the last 6 weeks?</source>
      <translation>¿Te has lesionado una pierna o un pie en las últimas 6 semanas?</translation>
    </message>
    <message>
      <source>For example: a sprained ankle, a sore knee after a fall or a torn muscle.</source>
      <translation>Por ejemplo: un esguince de tobillo, una rodilla dolorida tras una caída o un desgarro muscular.</translation>
    </message>
    <message>
      <source>Most of the problems people had in the trial were in the leg. An injury should heal before you run on it.</source>
      <translation>La mayoría de los problemas que hubo en el ensayo fueron en la pierna. Una lesión debe curarse antes de que corras con ella.</translation>
    </message>
    <message>
      <source>a leg or foot injury</source>
      <translation>una lesión en la pierna o el pie</translation>
    </message>
    <message>
      <source>A leg or foot injury in the last 6 weeks</source>
      <translation>Una lesión en la pierna o el pie en las últimas 6 semanas</translation>
    </message>
    <message>
      <source>Are you under 18?</source>
      <translation>¿Tienes menos de 18 años?</translation>
    </message>
    <message>
      <source>The trial took adults only.</source>
      <translation>En el ensayo solo participaron personas adultas.</translation>
    </message>
    <message>
      <source>This app is made for adults. A clinician can say what suits you.</source>
      <translation>Esta aplicación está hecha para personas adultas. Un profesional de la salud puede decirte qué es adecuado para ti.</translation>
    </message>
    <message>
      <source>being under 18</source>
      <translation>tener menos de 18 años</translation>
    </message>
    <message>
      <source>You are under 18</source>
      <translation>Tienes menos de 18 años</translation>
    </message>
    <message>
      <source>Does standing, walking or impact make your pain much worse?</source>
      <translation>¿Estar de pie, caminar o los impactos empeoran mucho tu dolor?</translation>
    </message>
    <message>
      <source>Impact means landing on your feet, as in jumping or hurrying down stairs.</source>
      <translation>Impacto significa caer sobre los pies, como al saltar o bajar escaleras deprisa.</translation>
    </message>
    <message>
      <source>Running is upright and has impact. If both are hard right now, something gentler may suit you better at first.</source>
      <translation>Correr se hace de pie y con impacto. Si ahora te cuestan las dos cosas, algo más suave puede irte mejor al principio.</translation>
    </message>
    <message>
      <source>pain that gets much worse with standing, walking or impact</source>
      <translation>dolor que empeora mucho al estar de pie, caminar o con los impactos</translation>
    </message>
    <message>
      <source>Standing, walking or impact makes it much worse</source>
      <translation>Estar de pie, caminar o los impactos lo empeoran mucho</translation>
    </message>
    <message>
      <source>Once your pain is stirred up, does it take more than 24 hours to settle?</source>
      <translation>Cuando el dolor se reaviva, ¿tarda más de 24 horas en calmarse?</translation>
    </message>
    <message>
      <source>Settle means going back to what is usual for you.</source>
      <translation>Calmarse significa volver a lo que es habitual para ti.</translation>
    </message>
    <message>
      <source>There is a rest day between sessions. Pain that stays up for longer would carry over into the next one.</source>
      <translation>Entre las sesiones hay un día de descanso. Un dolor que sigue alto por más tiempo pasaría a la siguiente.</translation>
    </message>
    <message>
      <source>pain that takes more than 24 hours to settle</source>
      <translation>dolor que tarda más de 24 horas en calmarse</translation>
    </message>
    <message>
      <source>Once stirred up, it takes more than 24 hours to settle</source>
      <translation>Cuando se reaviva, tarda más de 24 horas en calmarse</translation>
    </message>
    <message>
      <source>Has this back pain lasted longer than 12 weeks?</source>
      <translation>¿Este dolor de espalda ha durado más de 12 semanas?</translation>
    </message>
    <message>
      <source>Pain that comes and goes counts from when it first began.</source>
      <translation>Un dolor que va y viene cuenta desde que empezó por primera vez.</translation>
    </message>
    <message>
      <source>The trial was about long-lasting back pain.</source>
      <translation>El ensayo trató sobre el dolor de espalda que dura mucho tiempo.</translation>
    </message>
    <message>
      <source>how long your pain has lasted</source>
      <translation>cuánto ha durado tu dolor</translation>
    </message>
    <message>
      <source>My back pain has lasted longer than 12 weeks</source>
      <translation>Mi dolor de espalda ha durado más de 12 semanas</translation>
    </message>
    <message>
      <source>The people in the trial had had back pain for more than 12 weeks. Newer pain was not studied.</source>
      <translation>Las personas del ensayo tenían dolor de espalda desde hacía más de 12 semanas. No se estudió el dolor más reciente.</translation>
    </message>
    <message>
      <source>Are you between 18 and 45 years old?</source>
      <translation>¿Tienes entre 18 y 45 años?</translation>
    </message>
    <message>
      <source>18 and 45 count as yes.</source>
      <translation>18 y 45 cuentan como sí.</translation>
    </message>
    <message>
      <source>The trial took people from 18 to 45.</source>
      <translation>En el ensayo participaron personas de 18 a 45 años.</translation>
    </message>
    <message>
      <source>your age</source>
      <translation>tu edad</translation>
    </message>
    <message>
      <source>I am 18 to 45 years old</source>
      <translation>Tengo entre 18 y 45 años</translation>
    </message>
    <message>
      <source>The people in the trial were 18 to 45 years old. Other ages were not studied.</source>
      <translation>Las personas del ensayo tenían de 18 a 45 años. No se estudiaron otras edades.</translation>
    </message>
    <message>
      <source>Do you already run more than once a month?</source>
      <translation>¿Ya corres más de una vez al mes?</translation>
    </message>
    <message>
      <source>Running for a bus does not count.</source>
      <translation>Correr para alcanzar el autobús no cuenta.</translation>
    </message>
    <message>
      <source>The trial took people who did not run regularly.</source>
      <translation>En el ensayo participaron personas que no corrían con regularidad.</translation>
    </message>
    <message>
      <source>running already</source>
      <translation>que ya corres</translation>
    </message>
    <message>
      <source>I already run more than once a month</source>
      <translation>Ya corro más de una vez al mes</translation>
    </message>
    <message>
      <source>The people in the trial were not yet regular runners. You are, so the trial tells us less about you.</source>
      <translation>Las personas del ensayo todavía no corrían con regularidad. Tú sí, así que el ensayo nos dice menos sobre ti.</translation>
    </message>
    <message>
      <source>Do you want to run, and are you happy to try it as a treatment for your back?</source>
      <translation>¿Quieres correr y te parece bien probarlo como tratamiento para tu espalda?</translation>
    </message>
    <message>
      <source>If you are not sure, you can read more first. Nothing is lost.</source>
      <translation>Si no lo tienes claro, puedes leer más antes. No se pierde nada.</translation>
    </message>
    <message>
      <source>Running is one way to stay active among many. It only makes sense if you want it.</source>
      <translation>Correr es una de muchas formas de mantener el cuerpo activo. Solo tiene sentido si tú quieres.</translation>
    </message>
    <message>
      <source>not wanting to run for now</source>
      <translation>no querer correr por ahora</translation>
    </message>
    <message>
      <source>How bad was your back pain on average over the past week?</source>
      <translation>¿Cómo fue de fuerte tu dolor de espalda, en promedio, durante la última semana?</translation>
    </message>
    <message>
      <source>Click on the line, type a number from 0 to 100, or use the arrow keys.</source>
      <translation>Haz clic en la línea, escribe un número de 0 a 100 o usa las teclas de flecha.</translation>
    </message>
    <message>
      <source>The trial's people had mild to moderate pain. With stronger pain, a clinician should help you first.</source>
      <translation>Las personas del ensayo tenían un dolor de leve a moderado. Si el dolor es más fuerte, primero te debe ayudar un profesional de la salud.</translation>
    </message>
    <message>
      <source>strong pain over the past week</source>
      <translation>dolor fuerte durante la última semana</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>Pain that is easily stirred up and slow to settle needs a gentler start than this programme has.</source>
      <translation>Un dolor que se reaviva fácilmente y tarda en calmarse necesita un comienzo más suave que el de este programa.</translation>
    </message>
    <message>
      <source>pain that is easily stirred up and slow to settle</source>
      <translation>dolor que se reaviva fácilmente y tarda en calmarse</translation>
    </message>
    <message>
      <source>You said yes: {short}. Is that right?</source>
      <translation>Respondiste que sí: {short}. ¿Es correcto?</translation>
    </message>
    <message>
      <source>You said you are not sure about this: {short}. Is that right?</source>
      <translation>Respondiste «no lo sé»: {short}. ¿Es correcto?</translation>
    </message>
    <message>
      <source>Yes, that is right</source>
      <translation>Sí, es correcto</translation>
    </message>
    <message>
      <source>No, let me answer again</source>
      <translation>No, quiero responder otra vez</translation>
    </message>
    <message>
      <source>Nothing here says you should wait</source>
      <translation>Nada de esto indica que debas esperar</translation>
    </message>
    <message>
      <source>That is not a promise: no list of questions can be. We ask these questions again after 84 days.</source>
      <translation>No es una promesa: ninguna lista de preguntas puede serlo. Volvemos a hacer estas preguntas a los 84 días.</translation>
    </message>
    <message>
      <source>You differ from the people in the trial</source>
      <translation>Tu caso es distinto del de las personas del ensayo</translation>
    </message>
    <message>
      <source>That does not stop you. It only means that we know less about how running works for you:</source>
      <translation>Eso no te impide seguir. Solo significa que sabemos menos sobre cómo te sienta correr:</translation>
    </message>
    <message>
      <source>Get help first</source>
      <translation>Primero busca ayuda</translation>
    </message>
    <message>
      <source>One of your answers needs care now. The rest of the check can wait.</source>
      <translation>Una de tus respuestas necesita atención ahora. El resto de la revisión puede esperar.</translation>
    </message>
    <message>
      <source>See a clinician soon</source>
      <translation>Consulta pronto a un profesional de la salud</translation>
    </message>
    <message>
      <source>These answers should be looked at soon. Until then, running stays closed here:</source>
      <translation>Estas respuestas se deben revisar pronto. Hasta entonces, tu programa para correr sigue detenido:</translation>
    </message>
    <message>
      <source>Talk to a clinician first</source>
      <translation>Habla primero con un profesional de la salud</translation>
    </message>
    <message>
      <source>Running may still suit you. These answers mean that someone who knows you should help you decide:</source>
      <translation>Correr todavía puede ser adecuado para ti. Por estas respuestas, alguien que te conozca debe ayudarte a decidir:</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Todavía no</translation>
    </message>
    <message>
      <source>Your pain is too strong or too easily stirred up for this start. Talk to a clinician about what suits you now:</source>
      <translation>Tu dolor es demasiado fuerte o se reaviva con demasiada facilidad para este comienzo. Habla con un profesional de la salud sobre qué te conviene ahora:</translation>
    </message>
    <message>
      <source>Not for you now</source>
      <translation>Por ahora no es para ti</translation>
    </message>
    <message>
      <source>You said you don't want to run. That is a good reason not to. There are other ways to stay active, and you can come back at any time.</source>
      <translation>Dijiste que no quieres correr. Es una buena razón para no hacerlo. Hay otras formas de mantener el cuerpo activo, y puedes volver en cualquier momento.</translation>
    </message>
    <message>
      <source>Have a read first</source>
      <translation>Lee un poco antes</translation>
    </message>
    <message>
      <source>You are not sure about running. The Learn page tells you what the trial found and what it did not. You can go on whenever you like.</source>
      <translation>No tienes claro si quieres correr. La página «Aprender» te cuenta qué encontró el ensayo y qué no. Puedes seguir cuando quieras.</translation>
    </message>
    <message>
      <source>Your 20-second check</source>
      <translation>Tu revisión de 20 segundos</translation>
    </message>
    <message>
      <source>Once a week we ask whether anything has changed. Since your last check:</source>
      <translation>Una vez a la semana preguntamos si algo ha cambiado. Desde tu última revisión:</translation>
    </message>
    <message>
      <source>Have you had any of these emergency signs?</source>
      <translation>¿Has tenido alguna de estas señales de emergencia?</translation>
    </message>
    <message>
      <source>Numbness or a changed feeling between your legs · new bladder or bowel trouble · a new change in sexual feeling · trouble spreading from your back down both legs, or weakness quickly getting worse · back pain since an accident that nobody has checked</source>
      <translation>Adormecimiento o una sensación distinta entre las piernas · problemas nuevos con la vejiga o el intestino · un cambio nuevo en la sensibilidad sexual · problemas que se extienden desde la espalda por las dos piernas, o debilidad que empeora rápidamente · dolor de espalda desde un accidente, sin que nadie te haya revisado</translation>
    </message>
    <message>
      <source>Each of these needs care at once.</source>
      <translation>Cualquiera de ellas necesita atención médica inmediata.</translation>
    </message>
    <message>
      <source>an emergency sign</source>
      <translation>una señal de emergencia</translation>
    </message>
    <message>
      <source>Have you fainted, had chest pain or been very short of breath?</source>
      <translation>¿Te has desmayado, has tenido dolor en el pecho o te ha faltado mucho el aire?</translation>
    </message>
    <message>
      <source>Count it even if it passed quickly.</source>
      <translation>Cuenta aunque pasara rápido.</translation>
    </message>
    <message>
      <source>These can come from the heart or the lungs.</source>
      <translation>Puede venir del corazón o de los pulmones.</translation>
    </message>
    <message>
      <source>a faint, chest pain or being very short of breath</source>
      <translation>un desmayo, dolor en el pecho o mucha falta de aire</translation>
    </message>
    <message>
      <source>Is anything new about your health since your full check?</source>
      <translation>¿Hay algo nuevo en tu salud desde tu revisión completa?</translation>
    </message>
    <message>
      <source>Fever or feeling very unwell · losing weight without trying · a lump or a new shape of your back · pain no position eases, or that wakes you every night · sudden pain while taking steroids or with thin bones · leg pain worse than back pain, or numbness or weakness on one side · a new illness, pregnancy or operation</source>
      <translation>Fiebre o sentirte muy mal · perder peso sin proponértelo · un bulto o una forma nueva en la espalda · dolor que ninguna postura alivia, o que te despierta todas las noches · dolor repentino mientras tomas corticoides o con huesos frágiles · dolor de pierna peor que el de espalda, o adormecimiento o debilidad en un lado · una enfermedad, un embarazo o una operación nuevos</translation>
    </message>
    <message>
      <source>Something new may change what suits you. A clinician should look at it first.</source>
      <translation>Algo nuevo puede cambiar lo que es adecuado para ti. Primero lo debe mirar un profesional de la salud.</translation>
    </message>
    <message>
      <source>something new about your health</source>
      <translation>algo nuevo en tu salud</translation>
    </message>
    <message>
      <source>Have you hurt a leg or foot?</source>
      <translation>¿Te has lesionado una pierna o un pie?</translation>
    </message>
    <message>
      <source>Count it even if it was not from running.</source>
      <translation>Cuenta aunque no fuera por correr.</translation>
    </message>
    <message>
      <source>Most of the problems people had in the trial were in the leg.</source>
      <translation>La mayoría de los problemas que hubo en el ensayo fueron en la pierna.</translation>
    </message>
    <message>
      <source>Did any of these happen?</source>
      <translation>¿Pasó algo de esto?</translation>
    </message>
    <message>
      <source>During the session or since then.</source>
      <translation>Durante la sesión o desde entonces.</translation>
    </message>
    <message>
      <source>Pain spreading down a leg</source>
      <translation>Dolor que se extiende por una pierna</translation>
    </message>
    <message>
      <source>Pain that travels down a leg can come from a nerve. It should be looked at before you run again.</source>
      <translation>Un dolor que baja por una pierna puede venir de un nervio. Se debe revisar antes de que vuelvas a correr.</translation>
    </message>
    <message>
      <source>pain spreading down a leg</source>
      <translation>dolor que se extiende por una pierna</translation>
    </message>
    <message>
      <source>New numbness or weakness</source>
      <translation>Adormecimiento o debilidad nuevos</translation>
    </message>
    <message>
      <source>New numbness or weakness can come from a nerve. Only a clinician can tell, so only a clinician can open running again.</source>
      <translation>El adormecimiento o la debilidad nuevos pueden venir de un nervio. Solo un profesional de la salud puede saberlo, así que solo un profesional de la salud puede darte el visto bueno para volver a correr.</translation>
    </message>
    <message>
      <source>new numbness or weakness</source>
      <translation>adormecimiento o debilidad nuevos</translation>
    </message>
    <message>
      <source>Chest pain, or being very short of breath</source>
      <translation>Dolor en el pecho, o mucha falta de aire</translation>
    </message>
    <message>
      <source>This can come from the heart or the lungs.</source>
      <translation>Puede venir del corazón o de los pulmones.</translation>
    </message>
    <message>
      <source>Fainting</source>
      <translation>Desmayo</translation>
    </message>
    <message>
      <source>Fainting around exercise can come from the heart.</source>
      <translation>Un desmayo durante el ejercicio, o poco después, puede venir del corazón.</translation>
    </message>
    <message>
      <source>a faint</source>
      <translation>un desmayo</translation>
    </message>
    <message>
      <source>Feeling dizzy</source>
      <translation>Mareo</translation>
    </message>
    <message>
      <source>Dizziness with exercise can have many causes. It should be looked at before you run again.</source>
      <translation>Marearse con el ejercicio puede tener muchas causas. Se debe revisar antes de que vuelvas a correr.</translation>
    </message>
    <message>
      <source>feeling dizzy</source>
      <translation>mareo</translation>
    </message>
    <message>
      <source>Numbness or a changed feeling between your legs</source>
      <translation>Adormecimiento o una sensación distinta entre las piernas</translation>
    </message>
    <message>
      <source>The nerves at the bottom of the spine may be squeezed.</source>
      <translation>Los nervios de la parte baja de la columna pueden estar comprimidos.</translation>
    </message>
    <message>
      <source>New bladder trouble</source>
      <translation>Problemas nuevos con la vejiga</translation>
    </message>
    <message>
      <source>A bowel leak, or lost feeling there</source>
      <translation>Un escape de heces, o pérdida de sensibilidad ahí</translation>
    </message>
    <message>
      <source>A new change in sexual feeling or function</source>
      <translation>Un cambio nuevo en la sensibilidad o la función sexual</translation>
    </message>
    <message>
      <source>Trouble spreading down both legs, or weakness quickly getting worse</source>
      <translation>Problemas que se extienden por las dos piernas, o debilidad que empeora rápidamente</translation>
    </message>
    <message>
      <source>Nerves in the spine may be squeezed.</source>
      <translation>Puede haber nervios comprimidos en la columna.</translation>
    </message>
    <message>
      <source>A fall or accident that hurt your back and that nobody has checked</source>
      <translation>Una caída o un accidente en que te hiciste daño en la espalda, sin que nadie te haya revisado</translation>
    </message>
    <message>
      <source>An accident can break a bone in the spine.</source>
      <translation>Un accidente puede romper un hueso de la columna.</translation>
    </message>
    <message>
      <source>A faint</source>
      <translation>Un desmayo</translation>
    </message>
    <message>
      <source>Pain or injury in a leg or foot</source>
      <translation>Dolor o lesión en una pierna o un pie</translation>
    </message>
    <message>
      <source>Back pain or a back injury</source>
      <translation>Dolor de espalda o lesión en la espalda</translation>
    </message>
    <message>
      <source>A severe turn in your back should be looked at before you run again.</source>
      <translation>Un empeoramiento grave de la espalda se debe revisar antes de que vuelvas a correr.</translation>
    </message>
    <message>
      <source>severe back trouble</source>
      <translation>un problema grave de espalda</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Otra cosa</translation>
    </message>
    <message>
      <source>Something severe should be looked at before you run again.</source>
      <translation>Algo grave se debe revisar antes de que vuelvas a correr.</translation>
    </message>
    <message>
      <source>a severe problem you wrote down</source>
      <translation>un problema grave que anotaste</translation>
    </message>
    <message>
      <source>Mild: I noticed it, and did what I wanted to do</source>
      <translation>Leve: lo noté, e hice lo que quería hacer</translation>
    </message>
    <message>
      <source>Moderate: it kept me from some things</source>
      <translation>Moderado: me impidió hacer algunas cosas</translation>
    </message>
    <message>
      <source>Severe: it kept me from most things, or I needed care</source>
      <translation>Grave: me impidió hacer la mayoría de las cosas, o necesité atención médica</translation>
    </message>
    <message>
      <source>How this opens again</source>
      <translation>Cómo se pone otra vez en marcha</translation>
    </message>
    <message>
      <source>Two things are needed. First, a health professional checks you and clears you for this; write down who and when. Then answer the whole check again, with no "yes" in the safety questions.</source>
      <translation>Hacen falta dos cosas. Primero, un profesional de la salud te revisa y te da el visto bueno para esto; anota quién y cuándo. Después responde otra vez a la revisión completa, sin ningún «sí» en las preguntas de seguridad.</translation>
    </message>
    <message>
      <source>A health professional checks you and clears you for this. Write down who and when. A new check alone does not open it.</source>
      <translation>Un profesional de la salud te revisa y te da el visto bueno para esto. Anota quién y cuándo. Una revisión nueva por sí sola no basta.</translation>
    </message>
    <message>
      <source>There are two ways. A health professional clears you for this, and you write down who and when. Or it has passed: then answer the whole check again, and it no longer comes up.</source>
      <translation>Hay dos caminos. Un profesional de la salud te da el visto bueno para esto, y anotas quién y cuándo. O ya pasó: entonces responde otra vez a la revisión completa, y ya no aparece.</translation>
    </message>
    <message>
      <source>A health professional clears you for this, and you write down who and when. It also counts if they cleared you in the year before you gave this answer. Or, if it no longer fits you, answer the whole check again.</source>
      <translation>Un profesional de la salud te da el visto bueno para esto, y anotas quién y cuándo. También cuenta si te lo dio en el año anterior a esta respuesta. O, si ya no es tu caso, responde otra vez a la revisión completa.</translation>
    </message>
    <message>
      <source>There are two ways. A health professional clears you for this, and you write down who and when. Or, on a later day, you answer the whole check again and nothing in it says you should wait.</source>
      <translation>Hay dos caminos. Un profesional de la salud te da el visto bueno para esto, y anotas quién y cuándo. O, otro día más adelante, respondes otra vez a la revisión completa y nada en ella indica que debas esperar.</translation>
    </message>
    <message>
      <source>If you change your mind, answer the whole check again. You can do that at any time.</source>
      <translation>Si cambias de idea, responde otra vez a la revisión completa. Puedes hacerlo en cualquier momento.</translation>
    </message>
  </context>
  <context>
    <name>emergency</name>
    <message>
      <source>Albania</source>
      <translation>Albania</translation>
    </message>
    <message>
      <source>Andorra</source>
      <translation>Andorra</translation>
    </message>
    <message>
      <source>Argentina</source>
      <translation>Argentina</translation>
    </message>
    <message>
      <source>Australia</source>
      <translation>Australia</translation>
    </message>
    <message>
      <source>healthdirect</source>
      <translation>healthdirect</translation>
    </message>
    <message>
      <source>Austria</source>
      <translation>Austria</translation>
    </message>
    <message>
      <source>the health line 1450</source>
      <translation>la línea de salud 1450</translation>
    </message>
    <message>
      <source>Bahrain</source>
      <translation>Baréin</translation>
    </message>
    <message>
      <source>Bangladesh</source>
      <translation>Bangladés</translation>
    </message>
    <message>
      <source>Belarus</source>
      <translation>Bielorrusia</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Bosnia and Herzegovina</source>
      <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brasil</translation>
    </message>
    <message>
      <source>Bulgaria</source>
      <translation>Bulgaria</translation>
    </message>
    <message>
      <source>Canada</source>
      <translation>Canadá</translation>
    </message>
    <message>
      <source>the health line 811</source>
      <translation>la línea de salud 811</translation>
    </message>
    <message>
      <source>If 811 does not work where you are, phone 911.</source>
      <translation>Si el 811 no funciona donde estás, llama al 911.</translation>
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
      <translation>Colombia</translation>
    </message>
    <message>
      <source>Costa Rica</source>
      <translation>Costa Rica</translation>
    </message>
    <message>
      <source>Croatia</source>
      <translation>Croacia</translation>
    </message>
    <message>
      <source>Cyprus</source>
      <translation>Chipre</translation>
    </message>
    <message>
      <source>Czechia</source>
      <translation>Chequia</translation>
    </message>
    <message>
      <source>Denmark</source>
      <translation>Dinamarca</translation>
    </message>
    <message>
      <source>Dominican Republic</source>
      <translation>República Dominicana</translation>
    </message>
    <message>
      <source>Ecuador</source>
      <translation>Ecuador</translation>
    </message>
    <message>
      <source>Egypt</source>
      <translation>Egipto</translation>
    </message>
    <message>
      <source>Estonia</source>
      <translation>Estonia</translation>
    </message>
    <message>
      <source>the family doctor advice line</source>
      <translation>la línea de consejo de los médicos de familia</translation>
    </message>
    <message>
      <source>Faroe Islands</source>
      <translation>Islas Feroe</translation>
    </message>
    <message>
      <source>Fiji</source>
      <translation>Fiyi</translation>
    </message>
    <message>
      <source>Finland</source>
      <translation>Finlandia</translation>
    </message>
    <message>
      <source>the Medical Helpline</source>
      <translation>la línea de ayuda médica</translation>
    </message>
    <message>
      <source>If 116117 does not work where you are, phone 112.</source>
      <translation>Si el 116117 no funciona donde estás, llama al 112.</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Francia</translation>
    </message>
    <message>
      <source>Georgia</source>
      <translation>Georgia</translation>
    </message>
    <message>
      <source>Germany</source>
      <translation>Alemania</translation>
    </message>
    <message>
      <source>the on-call doctors (ärztlicher Bereitschaftsdienst)</source>
      <translation>los médicos de guardia (ärztlicher Bereitschaftsdienst)</translation>
    </message>
    <message>
      <source>Gibraltar</source>
      <translation>Gibraltar</translation>
    </message>
    <message>
      <source>Greece</source>
      <translation>Grecia</translation>
    </message>
    <message>
      <source>Greenland</source>
      <translation>Groenlandia</translation>
    </message>
    <message>
      <source>Guernsey</source>
      <translation>Guernsey</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <translation>Hong Kong</translation>
    </message>
    <message>
      <source>Hungary</source>
      <translation>Hungría</translation>
    </message>
    <message>
      <source>Iceland</source>
      <translation>Islandia</translation>
    </message>
    <message>
      <source>India</source>
      <translation>India</translation>
    </message>
    <message>
      <source>Ireland</source>
      <translation>Irlanda</translation>
    </message>
    <message>
      <source>Isle of Man</source>
      <translation>Isla de Man</translation>
    </message>
    <message>
      <source>Israel</source>
      <translation>Israel</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Italia</translation>
    </message>
    <message>
      <source>Japan</source>
      <translation>Japón</translation>
    </message>
    <message>
      <source>Jersey</source>
      <translation>Jersey</translation>
    </message>
    <message>
      <source>Jordan</source>
      <translation>Jordania</translation>
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
      <translation>Letonia</translation>
    </message>
    <message>
      <source>Liechtenstein</source>
      <translation>Liechtenstein</translation>
    </message>
    <message>
      <source>Lithuania</source>
      <translation>Lituania</translation>
    </message>
    <message>
      <source>Luxembourg</source>
      <translation>Luxemburgo</translation>
    </message>
    <message>
      <source>Macao</source>
      <translation>Macao</translation>
    </message>
    <message>
      <source>Malaysia</source>
      <translation>Malasia</translation>
    </message>
    <message>
      <source>Malta</source>
      <translation>Malta</translation>
    </message>
    <message>
      <source>Mexico</source>
      <translation>México</translation>
    </message>
    <message>
      <source>Moldova</source>
      <translation>Moldavia</translation>
    </message>
    <message>
      <source>Monaco</source>
      <translation>Mónaco</translation>
    </message>
    <message>
      <source>Montenegro</source>
      <translation>Montenegro</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Países Bajos</translation>
    </message>
    <message>
      <source>New Zealand</source>
      <translation>Nueva Zelanda</translation>
    </message>
    <message>
      <source>Healthline</source>
      <translation>Healthline</translation>
    </message>
    <message>
      <source>North Macedonia</source>
      <translation>Macedonia del Norte</translation>
    </message>
    <message>
      <source>Norway</source>
      <translation>Noruega</translation>
    </message>
    <message>
      <source>the out-of-hours doctors (legevakt)</source>
      <translation>los médicos de guardia (legevakt)</translation>
    </message>
    <message>
      <source>Oman</source>
      <translation>Omán</translation>
    </message>
    <message>
      <source>Panama</source>
      <translation>Panamá</translation>
    </message>
    <message>
      <source>Philippines</source>
      <translation>Filipinas</translation>
    </message>
    <message>
      <source>Poland</source>
      <translation>Polonia</translation>
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
      <translation>Catar</translation>
    </message>
    <message>
      <source>Romania</source>
      <translation>Rumanía</translation>
    </message>
    <message>
      <source>Russia</source>
      <translation>Rusia</translation>
    </message>
    <message>
      <source>San Marino</source>
      <translation>San Marino</translation>
    </message>
    <message>
      <source>Saudi Arabia</source>
      <translation>Arabia Saudí</translation>
    </message>
    <message>
      <source>Serbia</source>
      <translation>Serbia</translation>
    </message>
    <message>
      <source>Singapore</source>
      <translation>Singapur</translation>
    </message>
    <message>
      <source>Slovakia</source>
      <translation>Eslovaquia</translation>
    </message>
    <message>
      <source>Slovenia</source>
      <translation>Eslovenia</translation>
    </message>
    <message>
      <source>South Africa</source>
      <translation>Sudáfrica</translation>
    </message>
    <message>
      <source>112 works from mobile phones. From other phones, phone 10177.</source>
      <translation>El 112 funciona desde teléfonos móviles. Desde otros teléfonos, llama al 10177.</translation>
    </message>
    <message>
      <source>South Korea</source>
      <translation>Corea del Sur</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>España</translation>
    </message>
    <message>
      <source>Sri Lanka</source>
      <translation>Sri Lanka</translation>
    </message>
    <message>
      <source>Sweden</source>
      <translation>Suecia</translation>
    </message>
    <message>
      <source>1177</source>
      <translation>1177</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Suiza</translation>
    </message>
    <message>
      <source>Taiwan</source>
      <translation>Taiwán</translation>
    </message>
    <message>
      <source>Thailand</source>
      <translation>Tailandia</translation>
    </message>
    <message>
      <source>Tunisia</source>
      <translation>Túnez</translation>
    </message>
    <message>
      <source>Türkiye</source>
      <translation>Turquía</translation>
    </message>
    <message>
      <source>Ukraine</source>
      <translation>Ucrania</translation>
    </message>
    <message>
      <source>United Arab Emirates</source>
      <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <source>NHS 111</source>
      <translation>NHS 111</translation>
    </message>
    <message>
      <source>111 is for England, Scotland and Wales. In Northern Ireland, phone 999.</source>
      <translation>El 111 es para Inglaterra, Escocia y Gales. En Irlanda del Norte, llama al 999.</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>Estados Unidos</translation>
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
      <translation>Otro país</translation>
    </message>
    <message>
      <source>112 works on most mobile phones. If it does not, phone your local emergency number.</source>
      <translation>El 112 funciona en la mayoría de los teléfonos móviles. Si no funciona, llama al número de emergencias de tu país.</translation>
    </message>
    <message>
      <source>You told us about {short}.</source>
      <translation>Nos contaste esto: {short}.</translation>
    </message>
    <message>
      <source>You were not sure about {short}.</source>
      <translation>Respondiste «no lo sé» a esto: {short}.</translation>
    </message>
    <message>
      <source>Say this on the phone</source>
      <translation>Di esto por teléfono</translation>
    </message>
    <message>
      <source>Do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>Don't</source>
      <translation>Qué no hacer</translation>
    </message>
    <message>
      <source>What you can ask</source>
      <translation>Qué puedes preguntar</translation>
    </message>
    <message>
      <source>Your running programme is locked here. Your diary, charts and backups stay open.</source>
      <translation>Tu programa para correr está detenido aquí. Tu diario, los gráficos y las copias de seguridad siguen abiertos.</translation>
    </message>
    <message>
      <source>Please don't use audio tracks, cards or calendar dates you already took along.</source>
      <translation>Por favor, no uses las pistas de audio, tarjetas o fechas de calendario que ya te llevaste.</translation>
    </message>
    <message>
      <source>If you have been told that walking is fine for you, you can go on walking.</source>
      <translation>Si te han dicho que puedes caminar, puedes seguir caminando.</translation>
    </message>
    <message>
      <source>Did you answer by mistake? You can answer this question again today. We ask it in full, and the diary keeps both answers.</source>
      <translation>¿Respondiste por error? Hoy puedes responder otra vez a esta pregunta. La hacemos completa, y el diario guarda las dos respuestas.</translation>
    </message>
    <message>
      <source>This answer is from an earlier day, so it can't be changed. It is part of what your clinician needs to know.</source>
      <translation>Esta respuesta es de un día anterior, así que no se puede cambiar. Es parte de lo que tu profesional de la salud necesita saber.</translation>
    </message>
    <message>
      <source>We don't know your country, so we can't name an advice line.</source>
      <translation>No sabemos tu país, así que no podemos nombrar una línea de consejo médico.</translation>
    </message>
    <message>
      <source>Emergency</source>
      <translation>Emergencia</translation>
    </message>
    <message>
      <source>Get emergency help now.</source>
      <translation>Busca ayuda de emergencia ahora.</translation>
    </message>
    <message>
      <source>Needs checking now</source>
      <translation>Te tienen que revisar ahora</translation>
    </message>
    <message>
      <source>Phone the advice line now.</source>
      <translation>Llama ahora a la línea de consejo médico.</translation>
    </message>
    <message>
      <source>Phone the emergency number now.</source>
      <translation>Llama ahora al número de emergencias.</translation>
    </message>
    <message>
      <source>You can't tell, and you don't have to. Someone trained should ask you the right questions today.</source>
      <translation>No puedes saberlo, y no hace falta. Hoy, una persona preparada para ello debe hacerte las preguntas adecuadas.</translation>
    </message>
    <message>
      <source>If it gets worse, or you become sure, phone {number} at once.</source>
      <translation>Si empeora, o ya lo sabes con certeza, llama de inmediato al {number}.</translation>
    </message>
    <message>
      <source>It can mean that the nerves at the bottom of your spine are being squeezed. This is rare. Quick treatment can protect your bladder, your bowel and your legs.</source>
      <translation>Puede significar que los nervios de la parte baja de la columna están comprimidos. Es poco frecuente. Un tratamiento rápido puede proteger la vejiga, el intestino y las piernas.</translation>
    </message>
    <message>
      <source>I have back pain and numbness or a changed feeling between my legs, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda y adormecimiento o una sensación distinta entre las piernas, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have numbness or a changed feeling between my legs, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda, y puede que tenga adormecimiento o una sensación distinta entre las piernas, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>Phone now, or have someone take you to the emergency department.</source>
      <translation>Llama ahora, o pide a alguien que te lleve a urgencias.</translation>
    </message>
    <message>
      <source>Take this page with you.</source>
      <translation>Lleva esta página contigo.</translation>
    </message>
    <message>
      <source>Don't wait to see if it settles.</source>
      <translation>No esperes a ver si se calma.</translation>
    </message>
    <message>
      <source>Don't drive yourself.</source>
      <translation>No conduzcas tú.</translation>
    </message>
    <message>
      <source>I have back pain and new trouble with my bladder, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda y problemas nuevos con la vejiga, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have new trouble with my bladder, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda, y puede que tenga problemas nuevos con la vejiga, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>I have back pain, and I have leaked poo or lost the feeling there, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda, y he tenido escapes de heces o he perdido la sensibilidad ahí, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have lost control or feeling in my bowel, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda, y puede que haya perdido el control o la sensibilidad del intestino, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>It can mean that the nerves at the bottom of your spine are being squeezed. This is rare. Quick treatment can protect these nerves. The people on the phone are used to hearing about this.</source>
      <translation>Puede significar que los nervios de la parte baja de la columna están comprimidos. Es poco frecuente. Un tratamiento rápido puede proteger estos nervios. Quienes atienden el teléfono están acostumbrados a oír hablar de esto.</translation>
    </message>
    <message>
      <source>I have back pain and a new change in sexual feeling or function, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda y un cambio nuevo en la sensibilidad o la función sexual, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>I have back pain, and there may be a new change in my sexual feeling or function, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda, y puede que haya un cambio nuevo en mi sensibilidad o función sexual, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>It can mean that nerves in your spine are being squeezed. This is rare. Quick treatment can protect your legs, your bladder and your bowel.</source>
      <translation>Puede significar que hay nervios comprimidos en la columna. Es poco frecuente. Un tratamiento rápido puede proteger las piernas, la vejiga y el intestino.</translation>
    </message>
    <message>
      <source>I have back pain with pain, numbness or weakness down both legs, or weakness that is quickly getting worse, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda con dolor, adormecimiento o debilidad en las dos piernas, o debilidad que empeora rápidamente, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>I have back pain, and I may have trouble spreading down both legs or weakness that is getting worse, since ________. A back-pain checklist says I need checking today for cauda equina syndrome.</source>
      <translation>Tengo dolor de espalda, y puede que tenga problemas que se extienden por las dos piernas o debilidad que va a peor, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina.</translation>
    </message>
    <message>
      <source>It can come from your heart or your lungs. That has to be checked at once, whatever your back is doing.</source>
      <translation>Puede venir del corazón o de los pulmones. Hay que revisarlo de inmediato, sin importar cómo esté tu espalda.</translation>
    </message>
    <message>
      <source>I have chest pain, or I am very short of breath, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Tengo dolor en el pecho, o me falta mucho el aire, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible problema del corazón o de los pulmones.</translation>
    </message>
    <message>
      <source>I may have chest pain or be very short of breath, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Puede que tenga dolor en el pecho o mucha falta de aire, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible problema del corazón o de los pulmones.</translation>
    </message>
    <message>
      <source>Stop what you are doing and sit down.</source>
      <translation>Deja lo que estés haciendo y siéntate.</translation>
    </message>
    <message>
      <source>Phone now, and tell someone near you.</source>
      <translation>Llama ahora, y avisa a alguien que esté cerca.</translation>
    </message>
    <message>
      <source>Don't wait to see if it passes.</source>
      <translation>No esperes a ver si se pasa.</translation>
    </message>
    <message>
      <source>Don't walk or run to get there.</source>
      <translation>No vayas caminando ni corriendo.</translation>
    </message>
    <message>
      <source>An accident can break a bone in the spine. That has to be ruled out first.</source>
      <translation>Un accidente puede romper un hueso de la columna. Primero hay que descartarlo.</translation>
    </message>
    <message>
      <source>My back has hurt since an accident on ________, and nobody has checked it. A back-pain checklist says I need checking today for a broken bone in my spine.</source>
      <translation>Me duele la espalda desde un accidente el ________, y nadie la ha revisado. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible hueso roto en la columna.</translation>
    </message>
    <message>
      <source>My back may have been hurt in an accident on ________, and nobody has checked it. A back-pain checklist says I need checking today for a broken bone in my spine.</source>
      <translation>Puede que me haya hecho daño en la espalda en un accidente el ________, y nadie la ha revisado. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible hueso roto en la columna.</translation>
    </message>
    <message>
      <source>Phone now and ask where you should be checked.</source>
      <translation>Llama ahora y pregunta dónde te deben revisar.</translation>
    </message>
    <message>
      <source>Move as little as you need to until then.</source>
      <translation>Hasta entonces, muévete solo lo necesario.</translation>
    </message>
    <message>
      <source>Don't run, lift or exercise.</source>
      <translation>No corras, no levantes peso ni hagas ejercicio.</translation>
    </message>
    <message>
      <source>Fainting around exercise can come from your heart. It has to be checked before you exercise again.</source>
      <translation>Un desmayo durante el ejercicio, o poco después, puede venir del corazón. Hay que revisarlo antes de que vuelvas a hacer ejercicio.</translation>
    </message>
    <message>
      <source>I fainted on ________, around exercise. A back-pain checklist says I need checking today for a heart problem.</source>
      <translation>Me desmayé el ________, durante el ejercicio o poco después. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible problema del corazón.</translation>
    </message>
    <message>
      <source>I may have fainted on ________, around exercise. A back-pain checklist says I need checking today for a heart problem.</source>
      <translation>Puede que me haya desmayado el ________, durante el ejercicio o poco después. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible problema del corazón.</translation>
    </message>
    <message>
      <source>Sit or lie down, and phone now.</source>
      <translation>Siéntate o túmbate, y llama ahora.</translation>
    </message>
    <message>
      <source>Ask someone to stay with you.</source>
      <translation>Pide a alguien que se quede contigo.</translation>
    </message>
    <message>
      <source>Don't exercise.</source>
      <translation>No hagas ejercicio.</translation>
    </message>
    <message>
      <source>Fainting, chest pain and being very short of breath can come from your heart or your lungs. That has to be checked at once.</source>
      <translation>Un desmayo, el dolor en el pecho y mucha falta de aire pueden venir del corazón o de los pulmones. Hay que revisarlo de inmediato.</translation>
    </message>
    <message>
      <source>I have had a faint, chest pain or bad breathlessness, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>He tenido un desmayo, dolor en el pecho o mucha falta de aire, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible problema del corazón o de los pulmones.</translation>
    </message>
    <message>
      <source>I may have had a faint, chest pain or bad breathlessness, since ________. A back-pain checklist says I need checking today for a heart or lung problem.</source>
      <translation>Puede que haya tenido un desmayo, dolor en el pecho o mucha falta de aire, desde ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible problema del corazón o de los pulmones.</translation>
    </message>
    <message>
      <source>These signs can mean that nerves in your spine are being squeezed or that a bone is broken. Both are rare. Quick treatment can protect your bladder, your bowel and your legs.</source>
      <translation>Estas señales pueden significar que hay nervios comprimidos en la columna o un hueso roto. Las dos cosas son poco frecuentes. Un tratamiento rápido puede proteger la vejiga, el intestino y las piernas.</translation>
    </message>
    <message>
      <source>I have back pain and a new warning sign, since ________. The sign is ________. A back-pain checklist says I need checking today for cauda equina syndrome or a broken bone in my spine.</source>
      <translation>Tengo dolor de espalda y una señal de alarma nueva, desde ________. La señal es ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina o un hueso roto en la columna.</translation>
    </message>
    <message>
      <source>I have back pain and maybe a new warning sign, since ________. The sign is ________. A back-pain checklist says I need checking today for cauda equina syndrome or a broken bone in my spine.</source>
      <translation>Tengo dolor de espalda y quizá una señal de alarma nueva, desde ________. La señal es ________. Según una lista de preguntas sobre dolor de espalda, hoy me tienen que revisar por un posible síndrome de cauda equina o un hueso roto en la columna.</translation>
    </message>
    <message>
      <source>Say which sign it is.</source>
      <translation>Di qué señal es.</translation>
    </message>
    <message>
      <source>See a clinician soon</source>
      <translation>Consulta pronto a un profesional de la salud</translation>
    </message>
    <message>
      <source>Have this looked at soon, before you run.</source>
      <translation>Que te lo revisen pronto, antes de correr.</translation>
    </message>
    <message>
      <source>It may turn out to be nothing serious. Some causes need treatment of their own, and only a clinician can tell.</source>
      <translation>Puede que al final no sea nada grave. Algunas causas necesitan su propio tratamiento, y solo un profesional de la salud puede saberlo.</translation>
    </message>
    <message>
      <source>What could be behind this?</source>
      <translation>¿Qué puede haber detrás de esto?</translation>
    </message>
    <message>
      <source>Do I need any tests?</source>
      <translation>¿Necesito alguna prueba?</translation>
    </message>
    <message>
      <source>When may I start to run and walk, and how much?</source>
      <translation>¿Cuándo puedo empezar a correr y caminar, y cuánto?</translation>
    </message>
    <message>
      <source>If you get new numbness between your legs, bladder or bowel trouble, weakness in both legs or chest pain, phone {number} at once.</source>
      <translation>Si aparece adormecimiento entre las piernas, problemas con la vejiga o el intestino, debilidad en las dos piernas o dolor en el pecho, llama de inmediato al {number}.</translation>
    </message>
    <message>
      <source>Talk to a clinician first</source>
      <translation>Habla primero con un profesional de la salud</translation>
    </message>
    <message>
      <source>Ask a clinician before you run.</source>
      <translation>Pregunta a un profesional de la salud antes de correr.</translation>
    </message>
    <message>
      <source>Running may still be right for you. Someone who knows your history should help you decide.</source>
      <translation>Correr todavía puede ser adecuado para ti. Alguien que conozca tu historia debe ayudarte a decidir.</translation>
    </message>
    <message>
      <source>May I try a run-walk programme that starts with 15 seconds of running?</source>
      <translation>¿Puedo probar un programa de correr y caminar que empieza corriendo 15 segundos?</translation>
    </message>
    <message>
      <source>Is there a stage or a pain level I should not go past?</source>
      <translation>¿Hay una etapa o un nivel de dolor que no deba pasar?</translation>
    </message>
    <message>
      <source>What should make me stop?</source>
      <translation>¿Qué debería hacerme parar?</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Todavía no</translation>
    </message>
    <message>
      <source>Talk to a clinician about your pain.</source>
      <translation>Habla con un profesional de la salud sobre tu dolor.</translation>
    </message>
    <message>
      <source>With pain this strong or this easily stirred up, running now may set you back. Help with the pain comes first.</source>
      <translation>Con un dolor tan fuerte o que se reaviva tan fácilmente, correr ahora puede hacerte retroceder. Primero hay que tratar el dolor.</translation>
    </message>
    <message>
      <source>What can ease my pain for now?</source>
      <translation>¿Qué puede aliviar mi dolor por ahora?</translation>
    </message>
    <message>
      <source>Which kind of movement suits me at this point?</source>
      <translation>¿Qué tipo de movimiento me conviene en este momento?</translation>
    </message>
    <message>
      <source>How will I know that I can try running?</source>
      <translation>¿Cómo sabré que puedo probar a correr?</translation>
    </message>
    <message>
      <source>Talk to a clinician</source>
      <translation>Habla con un profesional de la salud</translation>
    </message>
    <message>
      <source>Stop running for now and have this looked at.</source>
      <translation>Deja de correr por ahora y haz que te lo revisen.</translation>
    </message>
    <message>
      <source>Something new happened. It may be minor, but it should be looked at before you load it again.</source>
      <translation>Ha pasado algo nuevo. Puede ser poca cosa, pero se debe revisar antes de volver a cargar esa zona.</translation>
    </message>
    <message>
      <source>What is this, and how long does it need?</source>
      <translation>¿Qué es esto, y cuánto tiempo necesita?</translation>
    </message>
    <message>
      <source>What may I do until then?</source>
      <translation>¿Qué puedo hacer hasta entonces?</translation>
    </message>
    <message>
      <source>When may I run again, and at which stage?</source>
      <translation>¿Cuándo puedo volver a correr, y en qué etapa?</translation>
    </message>
    <message>
      <source>See a clinician</source>
      <translation>Consulta a un profesional de la salud</translation>
    </message>
    <message>
      <source>Stop running and see a clinician now.</source>
      <translation>Deja de correr y consulta ahora a un profesional de la salud.</translation>
    </message>
    <message>
      <source>New numbness or weakness can mean that a nerve is being pressed. The sooner it is looked at, the better.</source>
      <translation>El adormecimiento o la debilidad nuevos pueden significar que algo presiona un nervio. Cuanto antes se revise, mejor.</translation>
    </message>
    <message>
      <source>Is a nerve being pressed?</source>
      <translation>¿Hay algo que presiona un nervio?</translation>
    </message>
    <message>
      <source>If it is in both legs, gets worse quickly, or comes with numbness between your legs or bladder or bowel trouble, phone {number} at once.</source>
      <translation>Si es en las dos piernas, empeora rápidamente o viene con adormecimiento entre las piernas o problemas con la vejiga o el intestino, llama de inmediato al {number}.</translation>
    </message>
    <message>
      <source>Walk for now, and talk to a clinician</source>
      <translation>Por ahora camina, y habla con un profesional de la salud</translation>
    </message>
    <message>
      <source>By our guide, two of your last four sessions were clearly too much. That is useful to know, and nothing you did wrong. A clinician can help you find a better way in.</source>
      <translation>Según nuestra guía, dos de tus últimas cuatro sesiones fueron claramente demasiado. Es útil saberlo, y no es nada que hayas hecho mal. Un profesional de la salud te puede ayudar a encontrar una mejor forma de empezar.</translation>
    </message>
    <message>
      <source>Should I change how I run, or what I do between sessions?</source>
      <translation>¿Debería cambiar cómo corro, o lo que hago entre las sesiones?</translation>
    </message>
    <message>
      <source>Which step should I go on with?</source>
      <translation>¿Con qué paso debería seguir?</translation>
    </message>
    <message>
      <source>Running opens here again when a clinician clears you for it, or sets a step for you, and you write that down. Or you can start afresh. At least 7 days after your last session, do the full check again, and then a test run that goes well.</source>
      <translation>Aquí puedes volver a correr cuando un profesional de la salud te da el visto bueno, o te fija un paso, y lo anotas. O puedes empezar de nuevo. Al menos 7 días después de tu última sesión, haz otra vez la revisión completa y después una carrera de prueba que vaya bien.</translation>
    </message>
    <message>
      <source>By our guide, your last session was clearly too much, and there is no smaller running step to go back to. Walking keeps you moving in the meantime.</source>
      <translation>Según nuestra guía, tu última sesión fue claramente demasiado, y no hay un paso más pequeño de correr al que volver. Mientras tanto, caminar te mantiene en movimiento.</translation>
    </message>
    <message>
      <source>Is running right for me at this point?</source>
      <translation>¿Correr es adecuado para mí en este momento?</translation>
    </message>
    <message>
      <source>What could I do instead for a while?</source>
      <translation>¿Qué podría hacer en su lugar por un tiempo?</translation>
    </message>
    <message>
      <source>Your pain has been rising</source>
      <translation>Tu dolor ha ido en aumento</translation>
    </message>
    <message>
      <source>Your weekly average went up by 10 points or more in each of the last two weeks. For now we go down a step, or stay where you are. Please talk to a clinician about it.</source>
      <translation>Tu promedio semanal subió 10 puntos o más en cada una de las dos últimas semanas. Por ahora bajamos un paso, o seguimos donde estás. Por favor, habla de ello con un profesional de la salud.</translation>
    </message>
    <message>
      <source>Why could my pain be rising?</source>
      <translation>¿Por qué podría estar aumentando mi dolor?</translation>
    </message>
    <message>
      <source>Should I go on at a lower stage, or rest?</source>
      <translation>¿Debería seguir en una etapa más baja, o descansar?</translation>
    </message>
    <message>
      <source>You can go on at the lower stage. When your pain stops rising, the steps up come back.</source>
      <translation>Puedes seguir en la etapa más baja. Cuando tu dolor deje de aumentar, vuelven los pasos hacia arriba.</translation>
    </message>
    <message>
      <source>Keep walking for now</source>
      <translation>Por ahora sigue caminando</translation>
    </message>
    <message>
      <source>Your test run hurt more than a little, or something was not recorded. Keep walking, and talk to a clinician about what may help.</source>
      <translation>Tu carrera de prueba dolió más que un poco, o algo quedó sin registrar. Sigue caminando, y habla con un profesional de la salud sobre qué puede ayudar.</translation>
    </message>
    <message>
      <source>What could make running easier on my back?</source>
      <translation>¿Qué podría hacer que correr sea más fácil para mi espalda?</translation>
    </message>
    <message>
      <source>Is there something else I should try first?</source>
      <translation>¿Hay algo más que deba probar antes?</translation>
    </message>
    <message>
      <source>We ask again after 7 days. Then you can do another test run.</source>
      <translation>Volvemos a preguntar después de 7 días. Entonces puedes hacer otra carrera de prueba.</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>no running for now</source>
      <translation>por ahora no correr</translation>
    </message>
    <message>
      <source>Something you told us needs to be looked at first. The card says what to do and how running opens again.</source>
      <translation>Algo que nos contaste se tiene que revisar primero. La tarjeta dice qué hacer y qué hace falta para volver a correr.</translation>
    </message>
    <message>
      <source>do the full check first</source>
      <translation>haz primero la revisión completa</translation>
    </message>
    <message>
      <source>We ask these questions before you start and again after 84 days, because things can change.</source>
      <translation>Hacemos estas preguntas antes de que empieces y otra vez a los 84 días, porque las cosas pueden cambiar.</translation>
    </message>
    <message>
      <source>take the time you need</source>
      <translation>toma el tiempo que necesites</translation>
    </message>
    <message>
      <source>You told us that you are ill or away. Choose "I'm back" when you want to go on.</source>
      <translation>Nos dijiste que no te sientes bien o que estás fuera. Elige «Ya he vuelto» cuando quieras seguir.</translation>
    </message>
    <message>
      <source>make a new start</source>
      <translation>haz un nuevo comienzo</translation>
    </message>
    <message>
      <source>Your last session was {days} days ago. After such a long break we begin afresh: first the full check, then a new start.</source>
      <translation>Tu última sesión fue hace {days} días. Después de una pausa tan larga empezamos de nuevo: primero la revisión completa, después un nuevo comienzo.</translation>
    </message>
    <message>
      <source>a walk, then a test run</source>
      <translation>caminar, y después una carrera de prueba</translation>
    </message>
    <message>
      <source>A short test run shows where to begin. If your last one hurt more than a little, or something was not recorded, we ask again 7 days after it. Until then, keep walking.</source>
      <translation>Una carrera de prueba corta muestra por dónde empezar. Si la última dolió más que un poco, o algo quedó sin registrar, volvemos a preguntar 7 días después. Hasta entonces, sigue caminando.</translation>
    </message>
    <message>
      <source>a walk, and talk to a clinician</source>
      <translation>caminar, y hablar con un profesional de la salud</translation>
    </message>
    <message>
      <source>By our guide, two of your last four sessions were clearly too much. A clinician can help you find a better way in.</source>
      <translation>Según nuestra guía, dos de tus últimas cuatro sesiones fueron claramente demasiado. Un profesional de la salud te puede ayudar a encontrar una mejor forma de empezar.</translation>
    </message>
    <message>
      <source>By our guide, your last session was clearly too much, and there is no smaller running step to go back to.</source>
      <translation>Según nuestra guía, tu última sesión fue claramente demasiado, y no hay un paso más pequeño de correr al que volver.</translation>
    </message>
    <message>
      <source>the step your physio set</source>
      <translation>el paso que fijó tu fisioterapeuta</translation>
    </message>
    <message>
      <source>{by} set this step for you on {on}.</source>
      <translation>{by} fijó este paso para ti el {on}.</translation>
    </message>
    <message>
      <source>begin at stage {stage}</source>
      <translation>empieza en la etapa {stage}</translation>
    </message>
    <message>
      <source>Your test run shows where to begin. The first session has the fewest repetitions of this stage.</source>
      <translation>Tu carrera de prueba muestra por dónde empezar. La primera sesión tiene el menor número de repeticiones de esta etapa.</translation>
    </message>
    <message>
      <source>a gentler session</source>
      <translation>una sesión más suave</translation>
    </message>
    <message>
      <source>By our guide, your last session was clearly too much. Wait until your pain is back to usual. Then go one stage back, or at stage 1 to its fewest repetitions.</source>
      <translation>Según nuestra guía, tu última sesión fue claramente demasiado. Espera hasta que el dolor sea el de costumbre. Después vuelve una etapa atrás o, en la etapa 1, al menor número de repeticiones.</translation>
    </message>
    <message>
      <source>take it easier, and talk to a clinician</source>
      <translation>tómalo con más calma, y habla con un profesional de la salud</translation>
    </message>
    <message>
      <source>Your average pain went up by 10 points or more in each of the last two weeks. For now we go down a step, or stay where you are.</source>
      <translation>Tu dolor promedio subió 10 puntos o más en cada una de las dos últimas semanas. Por ahora bajamos un paso, o seguimos donde estás.</translation>
    </message>
    <message>
      <source>By our guide, your last two sessions were a little too much. A smaller step gives your body time to get used to running.</source>
      <translation>Según nuestra guía, tus dos últimas sesiones fueron un poco demasiado. Un paso más pequeño da tiempo a tu cuerpo para acostumbrarse a correr.</translation>
    </message>
    <message>
      <source>Your last session was {days} days ago. After more than two weeks we take a smaller step first.</source>
      <translation>Tu última sesión fue hace {days} días. Después de más de dos semanas damos primero un paso más pequeño.</translation>
    </message>
    <message>
      <source>the same again</source>
      <translation>lo mismo otra vez</translation>
    </message>
    <message>
      <source>Your last session was {days} days ago. After more than a week we repeat it before moving on.</source>
      <translation>Tu última sesión fue hace {days} días. Después de más de una semana la repetimos antes de avanzar.</translation>
    </message>
    <message>
      <source>By our guide, your last session was a little too much. Doing the same again gives your body time to get used to it.</source>
      <translation>Según nuestra guía, tu última sesión fue un poco demasiado. Hacer lo mismo otra vez da tiempo a tu cuerpo para acostumbrarse.</translation>
    </message>
    <message>
      <source>go on at stage {stage}</source>
      <translation>sigue en la etapa {stage}</translation>
    </message>
    <message>
      <source>Your latest test run points to stage {stage}. We begin there with its fewest repetitions.</source>
      <translation>Tu última carrera de prueba apunta a la etapa {stage}. Empezamos ahí con el menor número de repeticiones.</translation>
    </message>
    <message>
      <source>the same again for now</source>
      <translation>lo mismo otra vez por ahora</translation>
    </message>
    <message>
      <source>Something about your last session is still open. Once it is recorded, you can move on.</source>
      <translation>Algo de tu última sesión sigue pendiente. Cuando quede registrado, puedes avanzar.</translation>
    </message>
    <message>
      <source>Your 20-second check is due. Until it is done, we repeat the last step.</source>
      <translation>Te toca la revisión de 20 segundos. Hasta hacerla, repetimos el último paso.</translation>
    </message>
    <message>
      <source>You did {done} of {planned} repetitions last time. We repeat this step before moving on.</source>
      <translation>La última vez hiciste {done} de {planned} repeticiones. Repetimos este paso antes de avanzar.</translation>
    </message>
    <message>
      <source>the same again, but slower</source>
      <translation>lo mismo otra vez, pero más despacio</translation>
    </message>
    <message>
      <source>Your back did well, but the effort was {effort} out of 10. Try the same step at a pace at which you can talk.</source>
      <translation>A tu espalda le fue bien, pero el esfuerzo fue {effort} de 10. Prueba el mismo paso a un ritmo que te permita hablar.</translation>
    </message>
    <message>
      <source>back to where you were</source>
      <translation>de vuelta a donde estabas</translation>
    </message>
    <message>
      <source>You took a smaller step last time, and it went well. We go back towards the step we suggested then.</source>
      <translation>La última vez diste un paso más pequeño, y fue bien. Volvemos hacia el paso que sugerimos entonces.</translation>
    </message>
    <message>
      <source>stay at this step</source>
      <translation>sigue en este paso</translation>
    </message>
    <message>
      <source>Your last session went well. This is the highest step open to you, set by your physio or by the end of the programme.</source>
      <translation>Tu última sesión fue bien. Este es el paso más alto que tienes abierto, fijado por tu fisioterapeuta o por el final del programa.</translation>
    </message>
    <message>
      <source>one step up</source>
      <translation>un paso más arriba</translation>
    </message>
    <message>
      <source>Your last session stayed within our guide, and your back was back to usual by the next morning.</source>
      <translation>Tu última sesión se mantuvo dentro de nuestra guía, y a la mañana siguiente tu espalda estaba como de costumbre.</translation>
    </message>
    <message>
      <source>You noted a stop sign.</source>
      <translation>Anotaste una señal de parada.</translation>
    </message>
    <message>
      <source>Your worst pain was {worst}. The stop level is {stop_level}.</source>
      <translation>Tu peor dolor fue {worst}. El nivel de parada es {stop_level}.</translation>
    </message>
    <message>
      <source>Your pain rose by {rise} points, from {before} to {worst}. We count 30 points or more as a lot.</source>
      <translation>Tu dolor subió {rise} puntos, de {before} a {worst}. Contamos 30 puntos o más como mucho.</translation>
    </message>
    <message>
      <source>It took more than 48 hours until your back was back to usual.</source>
      <translation>Tu espalda tardó más de 48 horas en volver a estar como de costumbre.</translation>
    </message>
    <message>
      <source>The next morning your pain was {morning}. The stop level is {stop_level}.</source>
      <translation>A la mañana siguiente tu dolor era {morning}. El nivel de parada es {stop_level}.</translation>
    </message>
    <message>
      <source>Pain somewhere else reached {elsewhere}. The stop level is {stop_level}.</source>
      <translation>El dolor en otra parte llegó a {elsewhere}. El nivel de parada es {stop_level}.</translation>
    </message>
    <message>
      <source>Your worst pain was {worst}. That is above {ok_level} and more than 10 points above where you started.</source>
      <translation>Tu peor dolor fue {worst}. Eso está por encima de {ok_level} y más de 10 puntos por encima de donde empezaste.</translation>
    </message>
    <message>
      <source>The next morning your pain was {morning}. That is more than 10 points above the {before} you started with.</source>
      <translation>A la mañana siguiente tu dolor era {morning}. Eso es más de 10 puntos por encima del {before} con que empezaste.</translation>
    </message>
    <message>
      <source>Your back was not back to usual by the next morning.</source>
      <translation>A la mañana siguiente tu espalda no estaba como de costumbre.</translation>
    </message>
    <message>
      <source>Pain somewhere else reached {elsewhere}. Our guide is {ok_level} or less.</source>
      <translation>El dolor en otra parte llegó a {elsewhere}. Nuestra guía es {ok_level} o menos.</translation>
    </message>
    <message>
      <source>You did {done} of {planned} repetitions because of how you felt.</source>
      <translation>Hiciste {done} de {planned} repeticiones por cómo te sentías.</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask how your back is. That answer decides about moving on.</source>
      <translation>Mañana por la mañana preguntamos cómo está tu espalda. Esa respuesta decide si se avanza.</translation>
    </message>
    <message>
      <source>How your back was the next morning is not recorded.</source>
      <translation>Cómo estaba tu espalda a la mañana siguiente: sin registrar.</translation>
    </message>
    <message>
      <source>Your pain before the session is not recorded.</source>
      <translation>Tu dolor antes de la sesión: sin registrar.</translation>
    </message>
    <message>
      <source>Your worst pain during the session is not recorded.</source>
      <translation>Tu peor dolor durante la sesión: sin registrar.</translation>
    </message>
    <message>
      <source>Part of your diary was lost when its file was damaged. An answer that says you should wait may have been in it, so we ask again before your next run. If a card told you to wait, it still counts.</source>
      <translation>Una parte de tu diario se perdió cuando se dañó su archivo. Ahí puede haber estado una respuesta por la que debes esperar; por eso volvemos a preguntar antes de que vuelvas a correr. Si una tarjeta te dijo que esperaras, sigue valiendo.</translation>
    </message>
    <message>
      <source>Your last three sessions felt easy and went well. If you like, the first step of the next stage is open too.</source>
      <translation>Tus tres últimas sesiones fueron fáciles y salieron bien. Si quieres, también está abierto el primer paso de la etapa siguiente.</translation>
    </message>
    <message>
      <source>On {on}, {by} set stage {stage} as the highest, so we stay within it.</source>
      <translation>El {on}, {by} fijó la etapa {stage} como la más alta, así que no pasamos de ella.</translation>
    </message>
    <message>
      <source>The programme ends at stage {stage}, so we stay within it.</source>
      <translation>El programa termina en la etapa {stage}, así que no pasamos de ella.</translation>
    </message>
    <message>
      <source>On {on}, {by} set stage {stage} as the highest.</source>
      <translation>El {on}, {by} fijó la etapa {stage} como la más alta.</translation>
    </message>
    <message>
      <source>On {on}, {by} set {stop_level} as the stop level.</source>
      <translation>El {on}, {by} fijó {stop_level} como nivel de parada.</translation>
    </message>
    <message>
      <source>On {on}, {by} set {ok_level} as the pain that is fine while running.</source>
      <translation>El {on}, {by} fijó {ok_level} como el dolor que está bien al correr.</translation>
    </message>
    <message>
      <source>On {on}, {by} set the rest days between sessions to {days}.</source>
      <translation>El {on}, {by} fijó los días de descanso entre sesiones en {days}.</translation>
    </message>
    <message>
      <source>On {on}, {by} set the sessions a week to {days}.</source>
      <translation>El {on}, {by} fijó las sesiones por semana en {days}.</translation>
    </message>
    <message>
      <source>Your pain right now is {before}. From {stop_level} on, we suggest a walk or a rest today.</source>
      <translation>Tu dolor ahora mismo es {before}. A partir de {stop_level}, sugerimos hoy caminar o descansar.</translation>
    </message>
    <message>
      <source>This app's guide: worst pain {ok_level} or less, or no more than 10 above where you started, and back to usual by the next morning.</source>
      <translation>La guía de esta aplicación: peor dolor de {ok_level} o menos, o no más de 10 por encima de donde empezaste, y tu espalda como de costumbre a la mañana siguiente.</translation>
    </message>
    <message>
      <source>Your physio's guide: worst pain {ok_level} or less, or no more than 10 above where you started, and back to usual by the next morning.</source>
      <translation>La guía de tu fisioterapeuta: peor dolor de {ok_level} o menos, o no más de 10 por encima de donde empezaste, y tu espalda como de costumbre a la mañana siguiente.</translation>
    </message>
    <message>
      <source>You decide. A smaller step, a walk or a rest is always open to you.</source>
      <translation>Tú decides. Siempre puedes elegir un paso más pequeño, caminar o descansar.</translation>
    </message>
    <message>
      <source>This is a guide, not a promise. No study has tested these pain levels for back pain.</source>
      <translation>Esto es una guía, no una promesa. Ningún estudio ha probado estos niveles de dolor para el dolor de espalda.</translation>
    </message>
  </context>
  <context>
    <name>exercises</name>
    <message>
      <source>Loosen up before you walk. Leave out what you like. If one of them hurts more than usual, leave it out.</source>
      <translation>Suelta el cuerpo antes de caminar. Deja fuera lo que quieras. Si un ejercicio duele más de lo habitual, déjalo.</translation>
    </message>
    <message>
      <source>March on the spot</source>
      <translation>Marcha en el sitio</translation>
    </message>
    <message>
      <source>Stand tall. Lift one knee, put the foot down, then lift the other. Let your arms swing along. Small lifts are fine. Go on for 30 seconds.</source>
      <translation>Ponte de pie, con el cuerpo erguido. Levanta una rodilla, baja el pie y levanta la otra. Deja que los brazos acompañen. Puedes levantarlas solo un poco. Sigue durante 30 segundos.</translation>
    </message>
    <message>
      <source>Up on your toes</source>
      <translation>De puntillas</translation>
    </message>
    <message>
      <source>Put both hands on a wall. Rise slowly onto your toes, wait a moment, and come down slowly. Do this 10 times.</source>
      <translation>Apoya las dos manos en una pared. Sube despacio de puntillas, espera un momento y baja despacio. Hazlo 10 veces.</translation>
    </message>
    <message>
      <source>Leg swings</source>
      <translation>Balanceo de piernas</translation>
    </message>
    <message>
      <source>Hold on to a chair or a wall. Let one leg swing forward and back from the hip, low and loose. Keep your back still. 8 swings, then the other leg.</source>
      <translation>Sujétate a una silla o a una pared. Deja que una pierna se balancee hacia delante y hacia atrás desde la cadera, baja y suelta. Mantén quieta la espalda. 8 balanceos, y después la otra pierna.</translation>
    </message>
    <message>
      <source>Hips from side to side</source>
      <translation>Cadera de un lado a otro</translation>
    </message>
    <message>
      <source>Stand with your feet apart and your hands on your hips. Move your hips slowly to one side, then to the other. Go only as far as it feels easy. 8 times each way.</source>
      <translation>Ponte de pie con los pies separados y las manos en la cadera. Mueve la cadera despacio hacia un lado y después hacia el otro. Llega solo hasta donde te resulte fácil. 8 veces a cada lado.</translation>
    </message>
    <message>
      <source>Gentle turns</source>
      <translation>Giros suaves</translation>
    </message>
    <message>
      <source>Cross your arms on your chest. Turn your upper body slowly to one side, come back, then turn to the other. Keep your feet where they are. 8 times each way.</source>
      <translation>Cruza los brazos sobre el pecho. Gira despacio la parte de arriba del cuerpo hacia un lado, vuelve y gira hacia el otro. No muevas los pies. 8 veces a cada lado.</translation>
    </message>
    <message>
      <source>Small knee bends</source>
      <translation>Flexiones pequeñas de rodillas</translation>
    </message>
    <message>
      <source>Hold your arms out in front. Push your hips back and bend your knees a little, as if you were about to sit down. Stand up again. Do this 8 times.</source>
      <translation>Estira los brazos hacia delante. Lleva la cadera hacia atrás y dobla un poco las rodillas, como si fueras a sentarte. Vuelve a ponerte de pie. Hazlo 8 veces.</translation>
    </message>
  </context>
  <context>
    <name>learn</name>
    <message>
      <source>What non-specific back pain is</source>
      <translation>Qué es el dolor de espalda inespecífico</translation>
    </message>
    <message>
      <source>Why most back pain has no single cause, and what tends to happen.</source>
      <translation>Por qué la mayoría de los dolores de espalda no tienen una sola causa, y qué suele pasar.</translation>
    </message>
    <message>
      <source>From bed rest to movement</source>
      <translation>Del reposo en cama al movimiento</translation>
    </message>
    <message>
      <source>How the advice changed, and why.</source>
      <translation>Cómo cambió el consejo, y por qué.</translation>
    </message>
    <message>
      <source>Discs, scans and running</source>
      <translation>Discos, imágenes y correr</translation>
    </message>
    <message>
      <source>What studies of runners' backs found, and why that is not proof.</source>
      <translation>Qué encontraron los estudios sobre la espalda de quienes corren, y por qué no es una prueba.</translation>
    </message>
    <message>
      <source>The trial behind this app</source>
      <translation>El ensayo en que se basa esta aplicación</translation>
    </message>
    <message>
      <source>What was done, what came out, and what it can't tell.</source>
      <translation>Qué se hizo, qué resultó y qué no puede decir.</translation>
    </message>
    <message>
      <source>What flare-ups mean</source>
      <translation>Qué significan los brotes de dolor</translation>
    </message>
    <message>
      <source>How to read a rise in pain, and what to do.</source>
      <translation>Cómo entender una subida del dolor, y qué hacer.</translation>
    </message>
    <message>
      <source>Pace, surface and shoes</source>
      <translation>Ritmo, suelo y calzado</translation>
    </message>
    <message>
      <source>How to run easily enough, where, and in what.</source>
      <translation>Cómo correr con suficiente calma, dónde y con qué.</translation>
    </message>
    <message>
      <source>When to get help</source>
      <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
      <source>The signs that need care now, soon, or before you go on.</source>
      <translation>Las señales que necesitan atención ahora, pronto o antes de seguir.</translation>
    </message>
    <message>
      <source>Other ways to stay active</source>
      <translation>Otras formas de mantenerte en movimiento</translation>
    </message>
    <message>
      <source>If running is not for you now.</source>
      <translation>Si correr no es para ti por ahora.</translation>
    </message>
    <message>
      <source>How to use Backstride</source>
      <translation>Cómo usar Backstride</translation>
    </message>
    <message>
      <source>The pages, the keys, where your diary is and what locked means.</source>
      <translation>Las páginas, las teclas, dónde está tu diario y qué significa «detenido».</translation>
    </message>
    <message>
      <source>About Backstride</source>
      <translation>Acerca de Backstride</translation>
    </message>
    <message>
      <source>What it is for, its sources and its licences.</source>
      <translation>Para qué sirve, sus fuentes y sus licencias.</translation>
    </message>
  </context>
  <context>
    <name>glossary</name>
    <message>
      <source>Adherence</source>
      <translation>Adherencia</translation>
    </message>
    <message>
      <source>adherence</source>
      <translation>adherencia</translation>
    </message>
    <message>
      <source>How much of what was planned was done: 2 of 3 sessions is 67 %.</source>
      <translation>Cuánto se hizo de lo previsto: 2 de 3 sesiones es el 67 %.</translation>
    </message>
    <message>
      <source>Cauda equina</source>
      <translation>Cauda equina (cola de caballo)</translation>
    </message>
    <message>
      <source>cauda equina</source>
      <translation>cola de caballo, cauda equina</translation>
    </message>
    <message>
      <source>The nerves at the lower end of the spine. Pressure on them is rare and needs care at once.</source>
      <translation>Los nervios del extremo de abajo de la columna. Que estén comprimidos es poco frecuente y necesita atención médica inmediata.</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>Visto bueno</translation>
    </message>
    <message>
      <source>clearance, clearances, cleared</source>
      <translation>visto bueno, vistos buenos</translation>
    </message>
    <message>
      <source>A clinician looked at a warning and said that you may run. You write down who and when.</source>
      <translation>Un profesional de la salud miró un aviso y dijo que puedes correr. Tú anotas quién y cuándo.</translation>
    </message>
    <message>
      <source>Clinician</source>
      <translation>Profesional de la salud</translation>
    </message>
    <message>
      <source>clinician, clinicians</source>
      <translation>profesional de la salud, profesionales de la salud</translation>
    </message>
    <message>
      <source>Somebody trained to look after your health: a doctor, physio or nurse, for example.</source>
      <translation>Alguien con formación para cuidar tu salud: por ejemplo, de medicina, fisioterapia o enfermería.</translation>
    </message>
    <message>
      <source>Control group</source>
      <translation>Grupo de control</translation>
    </message>
    <message>
      <source>control group, group that waited</source>
      <translation>grupo de control, grupo que esperó</translation>
    </message>
    <message>
      <source>People in a trial who don't get what is tested. The others are compared with them.</source>
      <translation>Las personas de un ensayo que no reciben lo que se prueba. Las demás se comparan con ellas.</translation>
    </message>
    <message>
      <source>Disc</source>
      <translation>Disco</translation>
    </message>
    <message>
      <source>discs, disc</source>
      <translation>hay discos, los discos, tenía discos, disco gastado</translation>
    </message>
    <message>
      <source>A cushion between two bones of the spine, soft inside and tough outside.</source>
      <translation>Una almohadilla entre dos huesos de la columna, blanda por dentro y firme por fuera.</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <source>effort</source>
      <translation>esfuerzo</translation>
    </message>
    <message>
      <source>How hard it felt, from 0 (nothing) to 10 (as hard as it can be).</source>
      <translation>Cuánto costó, de 0 (nada) a 10 (todo lo posible).</translation>
    </message>
    <message>
      <source>FHIR</source>
      <translation>FHIR</translation>
    </message>
    <message>
      <source>A way to write health data so that the programs of clinics can read it.</source>
      <translation>Una forma de escribir datos de salud para que los programas de las clínicas puedan leerlos.</translation>
    </message>
    <message>
      <source>Flare-up</source>
      <translation>Brote de dolor</translation>
    </message>
    <message>
      <source>flare-up, flare-ups</source>
      <translation>brote de dolor, brotes de dolor, brote, brotes</translation>
    </message>
    <message>
      <source>A time when your pain is higher than usual for you.</source>
      <translation>Una temporada en que tu dolor es más fuerte de lo habitual para ti.</translation>
    </message>
    <message>
      <source>Guided session</source>
      <translation>Sesión guiada</translation>
    </message>
    <message>
      <source>guided session</source>
      <translation>sesión guiada</translation>
    </message>
    <message>
      <source>The app leads you: it says when to run and when to walk.</source>
      <translation>La aplicación te guía: dice cuándo correr y cuándo caminar.</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <source>limits from my physio, limits from your physio</source>
      <translation>límites de mi fisioterapeuta, límites de tu fisioterapeuta</translation>
    </message>
    <message>
      <source>Pain levels, rest days and stages that your physio set for you. They come first.</source>
      <translation>Los niveles de dolor, los días de descanso y las etapas que fijó tu fisioterapeuta para ti. Tienen prioridad.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Promedio</translation>
    </message>
    <message>
      <source>mean running distance, mean pain</source>
      <translation>distancia corrida promedio, dolor promedio</translation>
    </message>
    <message>
      <source>The average: all values added up, and divided by how many there are.</source>
      <translation>Todos los valores sumados, y divididos entre cuántos son.</translation>
    </message>
    <message>
      <source>Non-specific</source>
      <translation>Inespecífico</translation>
    </message>
    <message>
      <source>non-specific</source>
      <translation>inespecífico</translation>
    </message>
    <message>
      <source>No scan or test can point to one part of the back as the cause. The pain is real.</source>
      <translation>Ninguna imagen ni prueba puede señalar una parte de la espalda como la causa. El dolor es real.</translation>
    </message>
    <message>
      <source>ODI, RMDQ, PSFS</source>
      <translation>ODI, RMDQ, PSFS</translation>
    </message>
    <message>
      <source>Lists of questions that clinicians use. The total says how much a back gets in the way.</source>
      <translation>Listas de preguntas que usan los profesionales de la salud. El total dice cuánto te limita la espalda.</translation>
    </message>
    <message>
      <source>Osteoporosis</source>
      <translation>Osteoporosis</translation>
    </message>
    <message>
      <source>osteoporosis</source>
      <translation>osteoporosis</translation>
    </message>
    <message>
      <source>Thin bones that break more easily.</source>
      <translation>Huesos frágiles que se rompen con más facilidad.</translation>
    </message>
    <message>
      <source>Physio</source>
      <translation>Fisioterapeuta</translation>
    </message>
    <message>
      <source>physio, physiotherapist</source>
      <translation>fisioterapeuta, fisioterapeutas</translation>
    </message>
    <message>
      <source>A physiotherapist: a clinician for movement, muscles and joints.</source>
      <translation>Profesional de la salud para el movimiento, los músculos y las articulaciones.</translation>
    </message>
    <message>
      <source>Radicular pain</source>
      <translation>Dolor radicular</translation>
    </message>
    <message>
      <source>radicular, sciatica, trapped nerve</source>
      <translation>radicular, ciática, nervio pinzado</translation>
    </message>
    <message>
      <source>Pain that runs down a leg because a nerve in the back is pressed or sore.</source>
      <translation>Dolor que baja por una pierna porque un nervio de la espalda está comprimido o irritado.</translation>
    </message>
    <message>
      <source>Repetition</source>
      <translation>Repetición</translation>
    </message>
    <message>
      <source>repetitions, repetition</source>
      <translation>repeticiones, repetición</translation>
    </message>
    <message>
      <source>One run and the walk that follows it. A session has six to ten of them.</source>
      <translation>Un tramo corriendo y el tramo caminando que le sigue. Una sesión tiene de seis a diez.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión de estudios</translation>
    </message>
    <message>
      <source>review</source>
      <translation>revisión de estudios</translation>
    </message>
    <message>
      <source>A study that puts together what many other studies found.</source>
      <translation>Un estudio que reúne lo que encontraron muchos otros estudios.</translation>
    </message>
    <message>
      <source>Scoliosis</source>
      <translation>Escoliosis</translation>
    </message>
    <message>
      <source>scoliosis</source>
      <translation>escoliosis</translation>
    </message>
    <message>
      <source>A spine that bends to the side.</source>
      <translation>Una columna que se curva hacia un lado.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>stage, stages</source>
      <translation>etapa, etapas</translation>
    </message>
    <message>
      <source>One of the 12 rungs of the programme. Each says how long to run and to walk.</source>
      <translation>Uno de los 12 peldaños del programa. Cada uno dice cuánto tiempo correr y caminar.</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>one step up, smaller step, lower step</source>
      <translation>un paso más arriba, paso más pequeño, paso más bajo</translation>
    </message>
    <message>
      <source>A stage and how many repetitions of it. The next step is one repetition more.</source>
      <translation>Una etapa y cuántas repeticiones de ella. El paso siguiente es una repetición más.</translation>
    </message>
    <message>
      <source>Steroids</source>
      <translation>Corticoides (esteroides)</translation>
    </message>
    <message>
      <source>steroids, steroid</source>
      <translation>corticoides, corticoide, esteroides</translation>
    </message>
    <message>
      <source>Strong medicines against inflammation. Taken for long, they can thin the bones.</source>
      <translation>Medicamentos fuertes contra la inflamación. Tomados mucho tiempo, pueden hacer frágiles los huesos.</translation>
    </message>
    <message>
      <source>Stop sign</source>
      <translation>Señal de parada</translation>
    </message>
    <message>
      <source>stop sign, stop signs</source>
      <translation>señal de parada, señales de parada</translation>
    </message>
    <message>
      <source>Something that means: stop running now, such as chest pain or new numbness.</source>
      <translation>Algo que significa: deja de correr ahora, como dolor en el pecho o adormecimiento nuevo.</translation>
    </message>
    <message>
      <source>Suitability check</source>
      <translation>Revisión inicial</translation>
    </message>
    <message>
      <source>suitability check</source>
      <translation>revisión inicial</translation>
    </message>
    <message>
      <source>Questions that show whether something says you should wait, or see a clinician first.</source>
      <translation>Preguntas que muestran si algo dice que debes esperar, o consultar primero a un profesional de la salud.</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Carrera de prueba</translation>
    </message>
    <message>
      <source>test run, test runs</source>
      <translation>carrera de prueba, carreras de prueba</translation>
    </message>
    <message>
      <source>A short easy run, up to two minutes, that shows where to begin.</source>
      <translation>Una carrera corta y suave, de hasta dos minutos, que muestra por dónde empezar.</translation>
    </message>
    <message>
      <source>Trial</source>
      <translation>Ensayo</translation>
    </message>
    <message>
      <source>trial, trials</source>
      <translation>ensayo, ensayos</translation>
    </message>
    <message>
      <source>A study that tests a treatment: chance decides who gets it and who doesn't.</source>
      <translation>Un estudio que pone a prueba un tratamiento: el azar decide quién lo recibe y quién no.</translation>
    </message>
    <message>
      <source>Warning sign</source>
      <translation>Señal de alarma</translation>
    </message>
    <message>
      <source>warning sign, warning signs, red flags</source>
      <translation>señal de alarma, señales de alarma</translation>
    </message>
    <message>
      <source>Something beside the pain that needs checking, such as fever or numbness.</source>
      <translation>Algo además del dolor que hay que revisar, como fiebre o adormecimiento.</translation>
    </message>
  </context>
  <context>
    <name>CardPage</name>
    <message>
      <source>Other ways to stay active</source>
      <translation>Otras formas de mantenerte en movimiento</translation>
    </message>
    <message>
      <source>This could not be written down yet. {why} What it says still counts.</source>
      <translation>Esto todavía no se pudo anotar. {why} Lo que dice sigue siendo válido.</translation>
    </message>
    <message>
      <source>This could not be written down yet. What it says still counts.</source>
      <translation>Esto todavía no se pudo anotar. Lo que dice sigue siendo válido.</translation>
    </message>
    <message>
      <source>Nothing is locked</source>
      <translation>No hay nada detenido</translation>
    </message>
    <message>
      <source>No answer in your diary says that you should wait. Today shows what is next.</source>
      <translation>Ninguna respuesta de tu diario indica que debas esperar. «Hoy» muestra qué sigue.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>Your country</source>
      <translation>Tu país</translation>
    </message>
    <message>
      <source>type or choose</source>
      <translation>escribe o elige</translation>
    </message>
    <message>
      <source>A clinician has cleared me</source>
      <translation>Tengo el visto bueno de un profesional</translation>
    </message>
    <message>
      <source>My physio said</source>
      <translation>Mi fisioterapeuta dijo</translation>
    </message>
    <message>
      <source>Finish the check</source>
      <translation>Terminar la revisión</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Hacer la revisión otra vez</translation>
    </message>
    <message>
      <source>Print this page</source>
      <translation>Imprimir esta página</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>I answered by mistake</source>
      <translation>Respondí por error</translation>
    </message>
    <message>
      <source>Save this answer</source>
      <translation>Guardar esta respuesta</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarla como está</translation>
    </message>
    <message>
      <source>Choose an answer first.</source>
      <translation>Primero elige una respuesta.</translation>
    </message>
    <message>
      <source>No printer was found. You can save this page as a PDF and print it elsewhere.</source>
      <translation>No se encontró ninguna impresora. Puedes guardar esta página como PDF e imprimirla en otro sitio.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
    <message>
      <source>Backstride card.pdf</source>
      <translation>Tarjeta de Backstride.pdf</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
    <message>
      <source>Printed on {date} from Backstride, a diary and guide. It does not diagnose, and it is not a certified medical device.</source>
      <translation>Impreso el {date} desde Backstride, un diario y guía. No diagnostica, y no es un producto sanitario certificado.</translation>
    </message>
  </context>
  <context>
    <name>CardWords</name>
    <message>
      <source>Or {numbers}.</source>
      <translation>O {numbers}.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>You have written down who cleared you. One thing is still needed: answer the whole check again, with no “yes” in the safety questions.</source>
      <translation>Has anotado quién te dio el visto bueno. Falta una cosa: responde otra vez a la revisión completa, sin ningún «sí» en las preguntas de seguridad.</translation>
    </message>
    <message>
      <source>You have answered the whole check again. One thing is still needed: a health professional checks you and clears you for this. Write down who and when.</source>
      <translation>Has respondido otra vez a la revisión completa. Falta una cosa: un profesional de la salud te revisa y te da el visto bueno para esto. Anota quién y cuándo.</translation>
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message>
      <source>You began a check more than a week ago. Things may have changed since, so it starts again from the first question.</source>
      <translation>Empezaste una revisión hace más de una semana. Las cosas pueden haber cambiado desde entonces, así que empieza otra vez desde la primera pregunta.</translation>
    </message>
    <message>
      <source>No clinician has checked this translation yet.</source>
      <translation>Ningún profesional de la salud ha revisado todavía esta traducción.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Finish the check</source>
      <translation>Terminar la revisión</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Answers are saved as you go</source>
      <translation>Las respuestas se guardan sobre la marcha</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Un momento: tu diario se está abriendo.</translation>
    </message>
    <message>
      <source>Choose one answer first. “I'm not sure” is an answer too.</source>
      <translation>Primero elige una respuesta. «No lo sé» también es una respuesta.</translation>
    </message>
    <message>
      <source>Something is not answered yet. “Not sure” is an answer too.</source>
      <translation>Falta responder algo. «No lo sé» también es una respuesta.</translation>
    </message>
    <message>
      <source>Suitability check</source>
      <translation>Revisión inicial</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Qué hacer ahora</translation>
    </message>
    <message>
      <source>Go to the test run</source>
      <translation>Ir a la carrera de prueba</translation>
    </message>
  </context>
  <context>
    <name>StateWords</name>
    <message>
      <source>Open the card</source>
      <translation>Abrir la tarjeta</translation>
    </message>
    <message>
      <source>Go on with the suitability check</source>
      <translation>Seguir con la revisión inicial</translation>
    </message>
    <message>
      <source>Your answers so far are kept.</source>
      <translation>Tus respuestas hasta ahora están guardadas.</translation>
    </message>
    <message>
      <source>Go on with the check</source>
      <translation>Seguir con la revisión</translation>
    </message>
    <message>
      <source>First, the suitability check again</source>
      <translation>Primero, otra vez la revisión inicial</translation>
    </message>
    <message>
      <source>It takes a few minutes. What is in your diary stays.</source>
      <translation>Lleva unos minutos. Lo que hay en tu diario se queda.</translation>
    </message>
    <message>
      <source>Start the suitability check</source>
      <translation>Empezar la revisión inicial</translation>
    </message>
    <message>
      <source>Time for the suitability check again</source>
      <translation>Toca otra vez la revisión inicial</translation>
    </message>
    <message>
      <source>First, the suitability check</source>
      <translation>Primero, la revisión inicial</translation>
    </message>
    <message>
      <source>A few questions show whether something says you should wait, or talk to a clinician first.</source>
      <translation>Unas preguntas muestran si algo indica que debas esperar, o hablar primero con un profesional de la salud.</translation>
    </message>
    <message>
      <source>Each answer is saved as you go, so you can stop and go on later.</source>
      <translation>Cada respuesta se guarda sobre la marcha, así que puedes parar y seguir más tarde.</translation>
    </message>
    <message>
      <source>Off since {first}, until you are back.</source>
      <translation>Días libres, hasta que vuelvas. Primer día: {first}.</translation>
    </message>
    <message>
      <source>Off since {first}. The last day off is {last}.</source>
      <translation>Días libres. Primer día: {first}. Último día: {last}.</translation>
    </message>
    <message>
      <source>You are off today.</source>
      <translation>Hoy tienes el día libre.</translation>
    </message>
    <message>
      <source>Off from today, until you are back.</source>
      <translation>Días libres desde hoy, hasta que vuelvas.</translation>
    </message>
    <message>
      <source>Take the time you need</source>
      <translation>Tómate el tiempo que necesites</translation>
    </message>
    <message>
      <source>Nothing is expected of you. You can still note your pain.</source>
      <translation>No se espera nada de ti. De todos modos puedes anotar tu dolor.</translation>
    </message>
    <message>
      <source>I'm back</source>
      <translation>Ya he vuelto</translation>
    </message>
    <message>
      <source>Change the days off</source>
      <translation>Cambiar los días libres</translation>
    </message>
    <message>
      <source>Days off</source>
      <translation>Días libres</translation>
    </message>
    <message>
      <source>Make a new start</source>
      <translation>Hacer un nuevo comienzo</translation>
    </message>
    <message>
      <source>The check is done. Next comes a short test run.</source>
      <translation>La revisión está hecha. Lo siguiente es una carrera de prueba corta.</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Do the test run</source>
      <translation>Hacer la carrera de prueba</translation>
    </message>
    <message>
      <source>Write down a test run I did</source>
      <translation>Anotar una carrera de prueba que hice</translation>
    </message>
    <message>
      <source>You can do another test run now.</source>
      <translation>Ya puedes hacer otra carrera de prueba.</translation>
    </message>
    <message>
      <source>After a 5-minute walk you run at an easy pace for up to 2 minutes, and stop when it stops being comfortable. It shows where to begin.</source>
      <translation>Después de caminar 5 minutos, corres a un ritmo suave hasta 2 minutos, y paras cuando deja de ser cómodo. Eso muestra por dónde empezar.</translation>
    </message>
    <message>
      <source>Your last test run was too long ago to start from.</source>
      <translation>Tu última carrera de prueba fue hace demasiado tiempo para empezar con ella.</translation>
    </message>
    <message>
      <source>Next: a short test run</source>
      <translation>Lo siguiente: una carrera de prueba corta</translation>
    </message>
    <message>
      <source>The test run can be after your days off.</source>
      <translation>La carrera de prueba puede ser después de tus días libres.</translation>
    </message>
    <message>
      <source>Walk or rest until then. The test run can be from {date}.</source>
      <translation>Camina o descansa hasta entonces. Primer día para la carrera de prueba: {date}.</translation>
    </message>
    <message>
      <source>A clinician cleared me</source>
      <translation>Un profesional me dio el visto bueno</translation>
    </message>
    <message>
      <source>My physio set a step</source>
      <translation>Mi fisioterapeuta fijó un paso</translation>
    </message>
    <message>
      <source>That is from {date}.</source>
      <translation>Primer día posible: {date}.</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Hacer la revisión otra vez</translation>
    </message>
    <message>
      <source>Do a test run</source>
      <translation>Hacer una carrera de prueba</translation>
    </message>
    <message>
      <source>The {n} weeks are over</source>
      <translation>Las {n} semanas han terminado</translation>
    </message>
    <message>
      <source>You decide how it goes on.</source>
      <translation>Tú decides cómo sigue.</translation>
    </message>
    <message>
      <source>Look back on your programme</source>
      <translation>Repasar tu programa</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Parar aquí</translation>
    </message>
    <message>
      <source>Start again from the beginning</source>
      <translation>Empezar de nuevo desde el principio</translation>
    </message>
    <message>
      <source>You did {done} of {planned} sessions.</source>
      <translation>Hiciste {done} de {planned} sesiones.</translation>
    </message>
    <message>
      <source>The weeks are counted on until you decide. Week {n} is over now.</source>
      <translation>Las semanas se siguen contando hasta que decidas. La semana {n} ya ha terminado.</translation>
    </message>
    <message>
      <source>You ran {first} in week {a} and {last} in week {b}.</source>
      <translation>Corriste {first} en la semana {a} y {last} en la semana {b}.</translation>
    </message>
    <message>
      <source>Your average pain went from {start} in week 1 to {now}: {band}.</source>
      <translation>Tu dolor promedio pasó de {start} en la semana 1 a {now}: {band}.</translation>
    </message>
  </context>
  <context>
    <name>StopSigns</name>
    <message>
      <source>Tick each one that happened.</source>
      <translation>Marca todo lo que pasó.</translation>
    </message>
    <message>
      <source>No, none of these</source>
      <translation>No, nada de esto</translation>
    </message>
    <message>
      <source>Yes…</source>
      <translation>Sí…</translation>
    </message>
    <message>
      <source>Tick which of the signs happened, or choose “No”.</source>
      <translation>Marca cuáles de las señales hubo, o elige «No».</translation>
    </message>
    <message>
      <source>One question is open: did any of the signs in the red frame happen?</source>
      <translation>Queda una pregunta: ¿hubo alguna de las señales del marco rojo?</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Next comes a short test run.</source>
      <translation>Lo siguiente es una carrera de prueba corta.</translation>
    </message>
    <message>
      <source>Today shows what is next.</source>
      <translation>«Hoy» muestra qué sigue.</translation>
    </message>
    <message>
      <source>Other ways to stay active</source>
      <translation>Otras formas de mantenerte en movimiento</translation>
    </message>
    <message>
      <source>Something else still stands</source>
      <translation>Todavía hay algo más pendiente</translation>
    </message>
    <message>
      <source>You told us about this outside the check. A clinician should look at it:</source>
      <translation>Nos contaste esto fuera de la revisión. Un profesional de la salud lo debe mirar:</translation>
    </message>
    <message>
      <source>The trial behind this app</source>
      <translation>El ensayo en que se basa esta aplicación</translation>
    </message>
    <message>
      <source>Cleared by a clinician</source>
      <translation>Con el visto bueno de un profesional de la salud</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>This recording is in your diary already.</source>
      <translation>Esta grabación ya está en tu diario.</translation>
    </message>
    <message>
      <source>That step is not open today. Choose a lower one.</source>
      <translation>Ese paso no está abierto hoy. Elige uno más bajo.</translation>
    </message>
    <message>
      <source>A suitability check is not edited: do the check again.</source>
      <translation>Una revisión inicial no se corrige: haz la revisión otra vez.</translation>
    </message>
    <message>
      <source>This backup is damaged or cut short. Choose another one, please.</source>
      <translation>Esta copia de seguridad está dañada o incompleta. Elige otra, por favor.</translation>
    </message>
    <message>
      <source>The date of birth lies in the future.</source>
      <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
      <source>That entry was changed elsewhere in the meantime, so nothing was stored. Look at it in the diary and correct it there.</source>
      <translation>Esa entrada se cambió mientras tanto en otro lugar, así que no se guardó nada. Mírala en el diario y corrígela allí.</translation>
    </message>
    <message>
      <source>A new start needs a suitability check after your last session. Nothing in it may say that you should wait.</source>
      <translation>Un nuevo comienzo necesita una revisión inicial después de tu última sesión. Nada en ella puede decir que debes esperar.</translation>
    </message>
    <message>
      <source>The folder for copies is not there. Plug in the stick or connect the disk, then try again.</source>
      <translation>La carpeta de las copias no está. Conecta la memoria USB o el disco, y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Everything was deleted. Close Backstride, then start it again.</source>
      <translation>Se borró todo. Cierra Backstride y vuelve a abrirlo.</translation>
    </message>
    <message>
      <source>This entry raised a warning, so it stays as it is. If you answered by mistake, use “I answered by mistake” on the day you wrote it down. Recording who cleared you opens the programme again.</source>
      <translation>Esta entrada dio un aviso, así que se queda como está. Si respondiste por error, usa «Respondí por error» el mismo día en que la anotaste. Si registras quién te dio el visto bueno, el programa se pone otra vez en marcha.</translation>
    </message>
    <message>
      <source>Another form is half filled in. Save it or throw it away first.</source>
      <translation>Hay otro formulario a medio rellenar. Primero guárdalo o descártalo.</translation>
    </message>
    <message>
      <source>Your guided session is not saved yet. Save it first, then bring this in.</source>
      <translation>Tu sesión guiada aún no está guardada. Guárdala primero, y después trae esto.</translation>
    </message>
    <message>
      <source>This entry is no longer in the diary.</source>
      <translation>Esta entrada ya no está en el diario.</translation>
    </message>
    <message>
      <source>One id stands for two kinds of entry, in this file and in your diary, so the file is not a copy of this diary. Nothing was imported.</source>
      <translation>Un mismo identificador nombra dos tipos de entrada, en este archivo y en tu diario, así que el archivo no es una copia de este diario. No se importó nada.</translation>
    </message>
    <message>
      <source>An answer can be taken back as a mistake only on the day it was given.</source>
      <translation>Una respuesta dada por error solo se puede retirar el mismo día en que se dio.</translation>
    </message>
    <message>
      <source>This data folder already holds a diary, and a simulated patient is only put into an empty one. Nothing was changed.</source>
      <translation>Esta carpeta de datos ya contiene un diario, y un paciente simulado solo se pone en una carpeta vacía. No se cambió nada.</translation>
    </message>
    <message>
      <source>You are not on a pause today.</source>
      <translation>Hoy no estás en una pausa.</translation>
    </message>
    <message>
      <source>Choose the session first that this recording belongs to.</source>
      <translation>Elige primero la sesión a la que pertenece esta grabación.</translation>
    </message>
    <message>
      <source>There is no recording in this entry.</source>
      <translation>No hay ninguna grabación en esta entrada.</translation>
    </message>
    <message>
      <source>Nothing can be read any more in the damaged diary. Nothing was changed. Go back to a backup instead.</source>
      <translation>Ya no se puede leer nada en el diario dañado. No se cambió nada. Vuelve en su lugar a una copia de seguridad.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>That passcode is too short. It needs six letters or digits, or more.</source>
      <translation>Ese código de acceso es demasiado corto. Necesita seis letras o cifras, o más.</translation>
    </message>
    <message>
      <source>The passcode was set or removed before. Nothing was changed.</source>
      <translation>El código de acceso se puso o se quitó antes. No se cambió nada.</translation>
    </message>
    <message>
      <source>The part of Backstride that opens encrypted diaries is missing here. Nothing was changed. Install Backstride again, then try again.</source>
      <translation>Falta aquí la parte de Backstride que abre diarios cifrados. No se cambió nada. Instala Backstride otra vez y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>There were too many wrong passcodes. Wait a little, then try again.</source>
      <translation>Hubo demasiados códigos de acceso equivocados. Espera un poco y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>These days overlap with days off that you already noted. Change those in the diary instead.</source>
      <translation>Estos días coinciden con días libres que ya anotaste. Cambia esos en el diario.</translation>
    </message>
    <message>
      <source>The first day has to be no later than the last.</source>
      <translation>El primer día no puede ser posterior al último.</translation>
    </message>
    <message>
      <source>The report can't be about days that are still to come.</source>
      <translation>El informe no puede tratar de días que aún no han llegado.</translation>
    </message>
    <message>
      <source>The sample could not be opened. Try again.</source>
      <translation>No se pudo abrir la muestra. Inténtalo otra vez.</translation>
    </message>
    <message>
      <source>The sample is open already, in a window of its own.</source>
      <translation>La muestra ya está abierta, en una ventana propia.</translation>
    </message>
    <message>
      <source>Two recordings can't go to the same session.</source>
      <translation>Dos grabaciones no pueden ir a la misma sesión.</translation>
    </message>
    <message>
      <source>Of this file and your diary one holds a simulated patient and the other a real one: they are not mixed. Nothing was imported.</source>
      <translation>De este archivo y tu diario, uno contiene un paciente simulado y el otro una persona real: no se mezclan. No se importó nada.</translation>
    </message>
    <message>
      <source>There is no day left for a session. Nothing was written.</source>
      <translation>No queda ningún día para una sesión. No se anotó nada.</translation>
    </message>
    <message>
      <source>This session can't go on. It can be written down.</source>
      <translation>Esta sesión no puede seguir. Se puede anotar.</translation>
    </message>
    <message>
      <source>How is your back now? Touch the line, then start.</source>
      <translation>¿Cómo está tu espalda ahora? Toca la línea y después empieza.</translation>
    </message>
    <message>
      <source>This backup is closed with a passphrase. Type it to open the backup.</source>
      <translation>Esta copia de seguridad está cerrada con una frase de contraseña. Escríbela para abrir la copia.</translation>
    </message>
    <message>
      <source>There is no session left to go on with.</source>
      <translation>No queda ninguna sesión para continuar.</translation>
    </message>
    <message>
      <source>This session went on, or was written down, in another window.</source>
      <translation>Esta sesión siguió, o se anotó, en otra ventana.</translation>
    </message>
    <message>
      <source>With pain this strong we don't suggest running today.</source>
      <translation>Con un dolor tan fuerte no sugerimos correr hoy.</translation>
    </message>
    <message>
      <source>That is not the passcode or the recovery code of this diary. Look at capital letters, then try again.</source>
      <translation>Ese no es el código de acceso ni el código de recuperación de este diario. Fíjate en las mayúsculas y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>That passphrase does not open this backup. Look at capital letters and hyphens, then try again.</source>
      <translation>Esa frase de contraseña no abre esta copia de seguridad. Fíjate en las mayúsculas y los guiones, y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Another guided session is not finished. Go on with it, or write it down first.</source>
      <translation>Hay otra sesión guiada sin terminar. Síguela, o anótala primero.</translation>
    </message>
    <message>
      <source>The paper is A4 or Letter.</source>
      <translation>El papel es A4 o Carta.</translation>
    </message>
    <message>
      <source>The report has no part of that name.</source>
      <translation>El informe no tiene ninguna parte con ese nombre.</translation>
    </message>
    <message>
      <source>Your last guided session is not saved yet. Please save it first.</source>
      <translation>Tu última sesión guiada aún no está guardada. Por favor, guárdala primero.</translation>
    </message>
    <message>
      <source>There is no room left on the disk to write to {where}. Nothing was changed. Free some space on that disk, then try again.</source>
      <translation>No queda espacio en el disco para escribir en {where}. No se cambió nada. Libera espacio en ese disco y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Your user account may not read or write {where}. Nothing was changed. Give it that right, or keep the diary in another folder with --data-dir.</source>
      <translation>Tu cuenta de usuario no puede leer o escribir {where}. No se cambió nada. Dale ese permiso, o guarda el diario en otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>{where} can be read but not written: the disk, the folder or the file is write-protected. Nothing was changed. Take the protection off, or keep the diary in another folder with --data-dir.</source>
      <translation>{where} se puede leer pero no escribir: el disco, la carpeta o el archivo tiene protección contra escritura. No se cambió nada. Quita la protección, o guarda el diario en otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>Another program is using {where} at this moment. Nothing was changed. Wait a little, then try again.</source>
      <translation>Otro programa está usando {where} en este momento. No se cambió nada. Espera un poco y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>{where} is damaged ({detail}). Backstride won't write to it and leaves it as it is.</source>
      <translation>{where} tiene daños ({detail}). Backstride no escribe ahí y lo deja como está.</translation>
    </message>
    <message>
      <source>{where} could not be read or written ({detail}). Nothing was changed. Check that the disk is there and working, or choose another place, then try again.</source>
      <translation>{where} no se pudo leer o escribir ({detail}). No se cambió nada. Comprueba que el disco esté conectado y funcione, o elige otro lugar, y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>The disk reported a fault ({detail}) while this was being written to {where}. It may be in the diary all the same: look there before you enter it again. Make a backup on another disk.</source>
      <translation>El disco avisó de un fallo ({detail}) mientras se escribía esto en {where}. Aun así puede estar en el diario: mira ahí antes de anotarlo otra vez. Haz una copia de seguridad en otro disco.</translation>
    </message>
    <message>
      <source>{where} is closed with a passcode. Nothing was changed. Open it with the passcode or the recovery code first.</source>
      <translation>{where} se cerró con un código de acceso. No se cambió nada. Ábrelo primero con el código de acceso o el código de recuperación.</translation>
    </message>
    <message>
      <source>{where} was written by a newer Backstride: it has diary version {found}, and this Backstride knows versions up to {known}. It was left untouched. Open it with the newer Backstride, or install that one here.</source>
      <translation>{where} se escribió con un Backstride más nuevo: tiene la versión de diario {found}, y este Backstride conoce versiones hasta {known}. Se dejó sin tocar. Ábrelo con el Backstride más nuevo, o instala ese aquí.</translation>
    </message>
    <message>
      <source>Keep it, and use another copy.</source>
      <translation>Consérvalo, y usa otra copia.</translation>
    </message>
    <message>
      <source>The diary {where} is not there any more.</source>
      <translation>El diario {where} ya no está.</translation>
    </message>
    <message>
      <source>The newest good backup is {backup}. Close Backstride and start it again: it then shows what can be saved, and how to go back to that backup.</source>
      <translation>La copia de seguridad buena más reciente es {backup}. Cierra Backstride y vuelve a abrirlo: entonces muestra qué se puede salvar y cómo volver a esa copia.</translation>
    </message>
    <message>
      <source>There is no good backup in {backups}. Keep the damaged file: parts of a diary can often be saved.</source>
      <translation>No hay ninguna copia de seguridad buena en {backups}. Conserva el archivo dañado: a menudo se pueden salvar partes de un diario.</translation>
    </message>
    <message>
      <source>To start an empty diary instead, move the folder {backups} to another place first.</source>
      <translation>Para empezar en su lugar un diario vacío, mueve antes la carpeta {backups} a otro lugar.</translation>
    </message>
    <message>
      <source>Date and time</source>
      <translation>Fecha y hora</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Tu respuesta</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>Tus respuestas</translation>
    </message>
    <message>
      <source>Average pain of the past week</source>
      <translation>Dolor promedio de la última semana</translation>
    </message>
    <message>
      <source>Who said it</source>
      <translation>Quién lo dijo</translation>
    </message>
    <message>
      <source>How long running felt comfortable</source>
      <translation>Cuánto tiempo fue cómodo correr</translation>
    </message>
    <message>
      <source>What was cleared</source>
      <translation>Para qué fue el visto bueno</translation>
    </message>
    <message>
      <source>What kind of event</source>
      <translation>Qué tipo de problema</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Distancia corrida</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <source>Pain somewhere else</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>Qué puntuación</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Etapa más alta</translation>
    </message>
    <message>
      <source>Rest days between sessions</source>
      <translation>Días de descanso entre sesiones</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Pain right now</source>
      <translation>Dolor ahora mismo</translation>
    </message>
    <message>
      <source>Pain that is fine</source>
      <translation>Dolor que está bien</translation>
    </message>
    <message>
      <source>The day it was said</source>
      <translation>El día en que se dijo</translation>
    </message>
    <message>
      <source>Pain in the morning</source>
      <translation>Dolor por la mañana</translation>
    </message>
    <message>
      <source>Pain after</source>
      <translation>Dolor después</translation>
    </message>
    <message>
      <source>Pain before</source>
      <translation>Dolor antes</translation>
    </message>
    <message>
      <source>Worst pain while running</source>
      <translation>Peor dolor al correr</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>Repetitions done</source>
      <translation>Repeticiones hechas</translation>
    </message>
    <message>
      <source>Repetitions planned</source>
      <translation>Repeticiones planeadas</translation>
    </message>
    <message>
      <source>Who cleared you</source>
      <translation>Quién te dio el visto bueno</translation>
    </message>
    <message>
      <source>Time spent running</source>
      <translation>Tiempo corriendo</translation>
    </message>
    <message>
      <source>Sessions a week</source>
      <translation>Sesiones por semana</translation>
    </message>
    <message>
      <source>When it had settled</source>
      <translation>Cuándo se calmó</translation>
    </message>
    <message>
      <source>How bad it was</source>
      <translation>Lo fuerte que fue</translation>
    </message>
    <message>
      <source>Why you stopped early</source>
      <translation>Por qué paraste antes</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Pain at which to stop</source>
      <translation>Dolor con el que parar</translation>
    </message>
    <message>
      <source>Stop signs</source>
      <translation>Señales de parada</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Whole distance</source>
      <translation>Distancia total</translation>
    </message>
    <message>
      <source>The score's value</source>
      <translation>El valor de la puntuación</translation>
    </message>
    <message>
      <source>Average pain of the week</source>
      <translation>Dolor promedio de la semana</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>It can't be before the first day.</source>
      <translation>No puede ser antes del primer día.</translation>
    </message>
    <message>
      <source>It can't be after the day you write it down.</source>
      <translation>No puede ser después del día en que lo anotas.</translation>
    </message>
    <message>
      <source>It needs a date between the years 1900 and 2199.</source>
      <translation>Necesita una fecha entre los años 1900 y 2199.</translation>
    </message>
    <message>
      <source>It can't be in the future.</source>
      <translation>No puede estar en el futuro.</translation>
    </message>
    <message>
      <source>It has to be below the pain at which to stop.</source>
      <translation>Tiene que ser menor que el dolor con el que parar.</translation>
    </message>
    <message>
      <source>One of the fields</source>
      <translation>Uno de los campos</translation>
    </message>
    <message>
      <source>It is not filled in.</source>
      <translation>Falta rellenarlo.</translation>
    </message>
    <message>
      <source>It needs a number from {low} to {high}.</source>
      <translation>Necesita un número de {low} a {high}.</translation>
    </message>
    <message>
      <source>It needs a number from {low} up.</source>
      <translation>Necesita un número a partir de {low}.</translation>
    </message>
    <message>
      <source>What stands there does not fit.</source>
      <translation>Lo que hay ahí no encaja.</translation>
    </message>
    <message>
      <source>{field}: {what}</source>
      <translation>{field}: {what}</translation>
    </message>
    <message>
      <source>Backstride made a mistake of its own ({fault}), so this was not finished. Please try once more.</source>
      <translation>Backstride ha cometido un error propio ({fault}), así que esto no se terminó. Inténtalo otra vez, por favor.</translation>
    </message>
  </context>
  <context>
    <name>ActivitiesCard</name>
    <message>
      <source>Thing {n}</source>
      <translation>Cosa {n}</translation>
    </message>
    <message>
      <source>such as: lift my grandson</source>
      <translation>por ejemplo: levantar a mi nieto</translation>
    </message>
    <message>
      <source>How well can you do thing {n} now?</source>
      <translation>¿Cómo de bien puedes hacer ahora la cosa {n}?</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>nada en absoluto</translation>
    </message>
    <message>
      <source>as well as before</source>
      <translation>tan bien como antes</translation>
    </message>
    <message>
      <source>Choose a number from 0 to 10.</source>
      <translation>Elige un número de 0 a 10.</translation>
    </message>
    <message>
      <source>Say what it is you want to do again.</source>
      <translation>Di qué es lo que quieres volver a hacer.</translation>
    </message>
    <message>
      <source>“{label}” is saved.</source>
      <translation>«{label}» se guardó.</translation>
    </message>
    <message>
      <source>{n} of your things are saved.</source>
      <translation>{n} de tus cosas se guardaron.</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>I'm not sure</source>
      <translation>No lo sé</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>No lo sé</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
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
      <translation>{title}. Sigue leyendo con las teclas de flecha.</translation>
    </message>
  </context>
  <context>
    <name>AskAgain</name>
    <message>
      <source>Which answer was it?</source>
      <translation>¿Qué respuesta fue?</translation>
    </message>
    <message>
      <source>Did this happen? {sign}</source>
      <translation>¿Pasó esto? {sign}</translation>
    </message>
  </context>
  <context>
    <name>AtHand</name>
    <message>
      <source>Don't use</source>
      <translation>No usar</translation>
    </message>
  </context>
  <context>
    <name>Awake</name>
    <message>
      <source>A guided session is under way</source>
      <translation>Hay una sesión guiada en marcha</translation>
    </message>
  </context>
  <context>
    <name>BackupChoice</name>
    <message>
      <source>Which backup?</source>
      <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>A backup from a memory stick, a cloud folder or another computer</source>
      <translation>Una copia de seguridad de una memoria USB, una carpeta en la nube u otro equipo</translation>
    </message>
    <message>
      <source>There is no backup on this computer yet.</source>
      <translation>Todavía no hay ninguna copia de seguridad en este equipo.</translation>
    </message>
    <message>
      <source>Show all {n}</source>
      <translation>Mostrar las {n}</translation>
    </message>
  </context>
  <context>
    <name>BackupsCard</name>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Make a backup now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <source>Go back to a backup…</source>
      <translation>Volver a una copia…</translation>
    </message>
    <message>
      <source>Each day that you open Backstride it makes a backup of your diary. The last 12 are kept, and one a week for a year.</source>
      <translation>Cada día que abres Backstride, hace una copia de seguridad de tu diario. Se conservan las últimas 12, y una por semana durante un año.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
      <source>Last backup: {when}</source>
      <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message>
      <source>It is in {folder}.</source>
      <translation>Está en {folder}.</translation>
    </message>
    <message>
      <source>Going back to the newest backup was tried out, and it would not have worked. Your diary itself is fine. Make a backup now, and choose a second place.</source>
      <translation>Se probó volver a la copia más reciente, y no habría funcionado. Tu diario en sí está bien. Haz una copia de seguridad ahora, y elige un segundo lugar.</translation>
    </message>
    <message>
      <source>Once a month going back is tried out. It last went well: {when}.</source>
      <translation>Una vez al mes se prueba a volver a una copia. La última vez salió bien: {when}.</translation>
    </message>
    <message>
      <source>See what it holds…</source>
      <translation>Ver qué contiene…</translation>
    </message>
    <message>
      <source>Made and checked: {path}.</source>
      <translation>Hecha y comprobada: {path}.</translation>
    </message>
    <message>
      <source>The newest backup is copied there. From now on each one is.</source>
      <translation>La copia más reciente se ha copiado ahí. Desde ahora se copia cada una.</translation>
    </message>
    <message>
      <source>No more copies are made. Those that are there stay.</source>
      <translation>No se hacen más copias. Las que hay ahí se quedan.</translation>
    </message>
    <message>
      <source>1 copy is deleted.</source>
      <translation>Se borró 1 copia.</translation>
    </message>
    <message>
      <source>{n} copies are deleted.</source>
      <translation>Se borraron {n} copias.</translation>
    </message>
    <message>
      <source>A cloud folder may keep deleted files for a while: empty its bin.</source>
      <translation>Una carpeta en la nube puede conservar un tiempo los archivos borrados: vacía su papelera.</translation>
    </message>
  </context>
  <context>
    <name>Before</name>
    <message>
      <source>How is your back now?</source>
      <translation>¿Cómo está tu espalda ahora?</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>A day of rest helps your back adapt. We suggest your next session from {day} on.</source>
      <translation>Un día de descanso ayuda a tu espalda a adaptarse. Sugerimos tu próxima sesión a partir del {day}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>A walk instead</source>
      <translation>Mejor caminar</translation>
    </message>
    <message>
      <source>Rest today</source>
      <translation>Descansar hoy</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Warm-up exercises first (only if you like)</source>
      <translation>Primero ejercicios de calentamiento (solo si quieres)</translation>
    </message>
    <message>
      <source>Easy pace: you should be able to talk. You can stop at any time.</source>
      <translation>Ritmo suave: deberías poder hablar. Puedes parar en cualquier momento.</translation>
    </message>
    <message>
      <source>First touch the line: how is your back now?</source>
      <translation>Primero toca la línea: ¿cómo está tu espalda ahora?</translation>
    </message>
    <message numerus="yes">
      <source>{n} warm-up exercises</source>
      <translation>
        <numerusform>{n} ejercicio de calentamiento</numerusform>
        <numerusform>{n} ejercicios de calentamiento</numerusform>
      </translation>
    </message>
    <message>
      <source>1 warm-up exercise</source>
      <translation>1 ejercicio de calentamiento</translation>
    </message>
    <message>
      <source>With pain this strong we don't suggest running today. A walk or a rest is a good choice.</source>
      <translation>Con un dolor tan fuerte no sugerimos correr hoy. Caminar o descansar es una buena elección.</translation>
    </message>
  </context>
  <context>
    <name>ChangeCard</name>
    <message>
      <source>Compared with the start</source>
      <translation>Comparado con el inicio</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>Show the numbers (Ctrl+T)</source>
      <translation>Mostrar los números (Ctrl+T)</translation>
    </message>
    <message>
      <source>The chart is being drawn…</source>
      <translation>Se está dibujando el gráfico…</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>or drag, and Ctrl with the mouse wheel</source>
      <translation>o arrastra, y Ctrl con la rueda del ratón</translation>
    </message>
    <message>
      <source>The chart can't be drawn: a part of Backstride did not load. Installing it again may help. Your diary is as it was, and the numbers are below.</source>
      <translation>El gráfico no se puede dibujar: una parte de Backstride no se ha cargado. Volver a instalarlo puede ayudar. Tu diario está como estaba, y los números están debajo.</translation>
    </message>
  </context>
  <context>
    <name>ChartWords</name>
    <message>
      <source>d MMMM</source>
      <comment>date: day and month</comment>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>date: day and short month</comment>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <comment>date with its year</comment>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>short date with year</comment>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>1 reading</source>
      <translation>1 medición</translation>
    </message>
    <message numerus="yes">
      <source>{n} readings</source>
      <translation>
        <numerusform>{n} medición</numerusform>
        <numerusform>{n} mediciones</numerusform>
      </translation>
    </message>
    <message>
      <source>1 session</source>
      <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions</source>
      <translation>
        <numerusform>{n} sesión</numerusform>
        <numerusform>{n} sesiones</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <source>{number} miles</source>
      <translation>{number} millas</translation>
    </message>
    <message>
      <source>{number} km</source>
      <translation>{number} km</translation>
    </message>
    <message>
      <source>Back pain and running distance</source>
      <translation>Dolor de espalda y distancia corrida</translation>
    </message>
    <message>
      <source>{days} · {week}</source>
      <translation>{days} · {week}</translation>
    </message>
    <message>
      <source>week {week}</source>
      <translation>semana {week}</translation>
    </message>
    <message>
      <source>week {week} of {weeks}</source>
      <translation>semana {week} de {weeks}</translation>
    </message>
    <message>
      <source>Simulated data, not a real person</source>
      <translation>Datos simulados, no de una persona real</translation>
    </message>
    <message>
      <source>Back pain (0–100)</source>
      <translation>Dolor de espalda (0–100)</translation>
    </message>
    <message>
      <source>Running distance (miles a month)</source>
      <translation>Distancia corrida (millas al mes)</translation>
    </message>
    <message>
      <source>Running distance (miles a week)</source>
      <translation>Distancia corrida (millas a la semana)</translation>
    </message>
    <message>
      <source>Running distance (km a month)</source>
      <translation>Distancia corrida (km al mes)</translation>
    </message>
    <message>
      <source>Running distance (km a week)</source>
      <translation>Distancia corrida (km a la semana)</translation>
    </message>
    <message>
      <source>{pain} monthly average</source>
      <translation>{pain} de promedio mensual</translation>
    </message>
    <message>
      <source>{pain} weekly average</source>
      <translation>{pain} de promedio semanal</translation>
    </message>
    <message>
      <source>20 points or more below week 1</source>
      <translation>20 puntos o más por debajo de la semana 1</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>pausa</translation>
    </message>
    <message>
      <source>new start</source>
      <translation>nuevo comienzo</translation>
    </message>
    <message>
      <source>nothing recorded yet</source>
      <translation>nada registrado todavía</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>hasta ahora</translation>
    </message>
    <message>
      <source>one reading</source>
      <translation>una medición</translation>
    </message>
    <message>
      <source>pain elsewhere, highest of the month</source>
      <translation>dolor en otra parte, el mayor del mes</translation>
    </message>
    <message>
      <source>pain elsewhere, highest of the week</source>
      <translation>dolor en otra parte, el mayor de la semana</translation>
    </message>
    <message>
      <source>measured or typed</source>
      <translation>medida o escrita</translation>
    </message>
    <message>
      <source>estimated</source>
      <translation>estimada</translation>
    </message>
    <message>
      <source>trial mean, week {week}</source>
      <translation>promedio del ensayo, semana {week}</translation>
    </message>
    <message>
      <source>trial mean, weeks {first} and {last}</source>
      <translation>promedio del ensayo, semanas {first} y {last}</translation>
    </message>
    <message>
      <source>distance not recorded</source>
      <translation>distancia sin registrar</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>back to stage {stage}</source>
      <translation>vuelta a la etapa {stage}</translation>
    </message>
    <message>
      <source>back to {stage}</source>
      <translation>vuelta a {stage}</translation>
    </message>
    <message>
      <source>stage {stage}</source>
      <translation>etapa {stage}</translation>
    </message>
    <message>
      <source>faint</source>
      <translation>desmayo</translation>
    </message>
    <message>
      <source>chest pain</source>
      <translation>dolor en el pecho</translation>
    </message>
    <message>
      <source>leg or foot</source>
      <translation>pierna o pie</translation>
    </message>
    <message>
      <source>back</source>
      <translation>espalda</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>Arrow keys: week by week</source>
      <translation>Teclas de flecha: semana a semana</translation>
    </message>
    <message>
      <source>With Shift: one reading after the other</source>
      <translation>Con Mayús: una medición tras otra</translation>
    </message>
    <message>
      <source>Plus, minus, or Ctrl and the wheel: zoom. 0: everything</source>
      <translation>Más, menos, o Ctrl y la rueda: acercar y alejar. 0: todo</translation>
    </message>
    <message>
      <source>Ctrl and arrow keys, or dragging: earlier and later</source>
      <translation>Ctrl y teclas de flecha, o arrastrar: antes y después</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importado</translation>
    </message>
    <message>
      <source>from a guided session</source>
      <translation>de una sesión guiada</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>escrito</translation>
    </message>
    <message>
      <source>written down later</source>
      <translation>anotado más tarde</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corregido</translation>
    </message>
    <message>
      <source>Pain {pain} of 100</source>
      <translation>Dolor {pain} de 100</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <comment>a month with its year</comment>
      <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>Week {week}, {days}</source>
      <translation>Semana {week}, {days}</translation>
    </message>
    <message>
      <source>Pain: not recorded</source>
      <translation>Dolor: sin registrar</translation>
    </message>
    <message>
      <source>Average pain {pain} of 100, {readings}</source>
      <translation>Dolor promedio {pain} de 100, {readings}</translation>
    </message>
    <message>
      <source>Running distance: not recorded</source>
      <translation>Distancia corrida: sin registrar</translation>
    </message>
    <message>
      <source>{distance} run</source>
      <translation>{distance} corriendo</translation>
    </message>
    <message>
      <source>{distance} of it estimated</source>
      <translation>de ellos, {distance} estimados</translation>
    </message>
    <message>
      <source>distance of {sessions} not recorded</source>
      <translation>distancia de {sessions} sin registrar</translation>
    </message>
    <message>
      <source>{sessions}, stage {stages}</source>
      <translation>{sessions}, etapa {stages}</translation>
    </message>
    <message>
      <source>Pain elsewhere: not recorded</source>
      <translation>Dolor en otra parte: sin registrar</translation>
    </message>
    <message>
      <source>Pain elsewhere: up to {pain} of 100</source>
      <translation>Dolor en otra parte: hasta {pain} de 100</translation>
    </message>
    <message>
      <source>Pain elsewhere: up to {pain} of 100 ({sites})</source>
      <translation>Dolor en otra parte: hasta {pain} de 100 ({sites})</translation>
    </message>
    <message>
      <source>Not over yet</source>
      <translation>Aún no ha terminado</translation>
    </message>
    <message>
      <source>Nothing is recorded yet.</source>
      <translation>Todavía no hay nada registrado.</translation>
    </message>
    <message>
      <source>Pain: {readings}; running: {sessions}.</source>
      <translation>Dolor: {readings}; correr: {sessions}.</translation>
    </message>
    <message>
      <source>{done} of {planned} sessions done in full weeks</source>
      <translation>{done} de {planned} sesiones hechas en semanas completas</translation>
    </message>
    <message>
      <source>in the week from {day}</source>
      <translation>en la semana desde el {day}</translation>
    </message>
    <message>
      <source>in week {week}</source>
      <translation>en la semana {week}</translation>
    </message>
    <message>
      <source>average pain {first} of 100 {first_at}</source>
      <translation>dolor promedio {first} de 100 {first_at}</translation>
    </message>
    <message>
      <source>average pain {first} of 100 {first_at} and {last} {last_at}</source>
      <translation>dolor promedio {first} de 100 {first_at} y {last} {last_at}</translation>
    </message>
    <message>
      <source>{first} run {first_at}</source>
      <translation>{first} corriendo {first_at}</translation>
    </message>
    <message>
      <source>{first} run {first_at} and {last} {last_at}</source>
      <translation>{first} corriendo {first_at} y {last} {last_at}</translation>
    </message>
    <message>
      <source> (partly estimated)</source>
      <translation> (en parte estimado)</translation>
    </message>
    <message>
      <source>miles</source>
      <translation>millas</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>Average pain</source>
      <translation>Dolor promedio</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Mediciones</translation>
    </message>
    <message>
      <source>Running distance ({unit})</source>
      <translation>Distancia corrida ({unit})</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
    <message>
      <source>{distance} (estimated)</source>
      <translation>{distance} (estimada)</translation>
    </message>
    <message>
      <source>{distance} and more</source>
      <translation>{distance} y más</translation>
    </message>
  </context>
  <context>
    <name>ClearancePage</name>
    <message>
      <source>A clinician has cleared me</source>
      <translation>Tengo el visto bueno de un profesional</translation>
    </message>
    <message>
      <source>Write down what they told you. It stays in your diary.</source>
      <translation>Anota lo que te dijo. Se queda en tu diario.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Save clearance</source>
      <translation>Guardar el visto bueno</translation>
    </message>
    <message>
      <source>Nothing needs a clearance</source>
      <translation>Nada necesita un visto bueno</translation>
    </message>
    <message>
      <source>No answer in your diary waits for a clinician at the moment.</source>
      <translation>Por ahora ninguna respuesta de tu diario espera a un profesional de la salud.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>Who cleared you?</source>
      <translation>¿Quién te dio el visto bueno?</translation>
    </message>
    <message>
      <source>Physiotherapist</source>
      <translation>Fisioterapeuta</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>Médico o médica</translation>
    </message>
    <message>
      <source>Nurse</source>
      <translation>Personal de enfermería</translation>
    </message>
    <message>
      <source>Exercise professional</source>
      <translation>Profesional del ejercicio</translation>
    </message>
    <message>
      <source>Other health professional</source>
      <translation>Otro profesional de la salud</translation>
    </message>
    <message>
      <source>Their profession</source>
      <translation>Su profesión</translation>
    </message>
    <message>
      <source>Their name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>On which day</source>
      <translation>Qué día</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>What did they clear you for?</source>
      <translation>¿Para qué te dio el visto bueno?</translation>
    </message>
    <message>
      <source>Tick only what they actually said. The rest stays as it is.</source>
      <translation>Marca solo lo que dijo de verdad. El resto se queda como está.</translation>
    </message>
    <message>
      <source>Running again although my last sessions were too much</source>
      <translation>Volver a correr aunque mis últimas sesiones fueron demasiado</translation>
    </message>
    <message>
      <source>Anything else they said (you may leave this empty)</source>
      <translation>Cualquier otra cosa que dijo (puedes dejarlo vacío)</translation>
    </message>
    <message>
      <source>Anything else they said</source>
      <translation>Cualquier otra cosa que dijo</translation>
    </message>
    <message>
      <source>For limits such as a highest stage, use “My physio said”.</source>
      <translation>Para límites como una etapa más alta, usa «Mi fisioterapeuta dijo».</translation>
    </message>
    <message>
      <source>You told us about {short} on {date}. A clearance counts from that day on.</source>
      <translation>Nos contaste esto: {short}, el {date}. Un visto bueno cuenta a partir de ese día.</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Un momento: tu diario se está abriendo.</translation>
    </message>
    <message>
      <source>Choose their profession first.</source>
      <translation>Primero elige su profesión.</translation>
    </message>
    <message>
      <source>Write down their name first.</source>
      <translation>Primero escribe su nombre.</translation>
    </message>
    <message>
      <source>Tick what they cleared you for.</source>
      <translation>Marca para qué te dio el visto bueno.</translation>
    </message>
    <message>
      <source>Saved. Something is still needed.</source>
      <translation>Guardado. Todavía falta algo.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>The guide still says: a walk for now. Today shows why.</source>
      <translation>La guía sigue diciendo: por ahora, caminar. «Hoy» muestra por qué.</translation>
    </message>
    <message>
      <source>Nothing in your diary is locked now. Today shows what is next.</source>
      <translation>Ahora no hay nada detenido en tu diario. «Hoy» muestra qué sigue.</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Hacer la revisión otra vez</translation>
    </message>
  </context>
  <context>
    <name>ConfidenceCard</name>
    <message>
      <source>How safe does running feel?</source>
      <translation>¿Cómo de seguro te parece correr?</translation>
    </message>
    <message>
      <source>not safe at all</source>
      <translation>nada seguro</translation>
    </message>
    <message>
      <source>completely safe</source>
      <translation>totalmente seguro</translation>
    </message>
    <message>
      <source>Choose a number from 0 to 10.</source>
      <translation>Elige un número de 0 a 10.</translation>
    </message>
    <message>
      <source>How safe running feels is saved.</source>
      <translation>Se guardó lo seguro que te parece correr.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>If it is, the next page says what to do first.</source>
      <translation>Si es así, la página siguiente dice primero qué hacer.</translation>
    </message>
  </context>
  <context>
    <name>Damage</name>
    <message>
      <source>Your diary file is damaged. You can read what is still good in it, but nothing can be written. “Today” says what you can do.</source>
      <translation>El archivo de tu diario está dañado. Puedes leer lo que sigue bien, pero no se puede escribir nada. «Hoy» dice qué puedes hacer.</translation>
    </message>
    <message>
      <source>But the disk reported a fault just then ({detail}): a sudden end of power might take it away again. Make a backup on another disk now.</source>
      <translation>Pero el disco avisó de un fallo justo entonces ({detail}): un corte de luz repentino podría deshacerlo. Haz ahora una copia de seguridad en otro disco.</translation>
    </message>
    <message>
      <source>The damaged file was kept: {path}</source>
      <translation>El archivo dañado se conservó: {path}</translation>
    </message>
    <message>
      <source>Something may be missing then, or be older than it was. It may have said that you should wait, so the suitability check comes once more before your next run.</source>
      <translation>Entonces puede faltar algo, o ser más antiguo de lo que era. Puede haber dicho que debes esperar; por eso la revisión inicial vuelve una vez más antes de que vuelvas a correr.</translation>
    </message>
  </context>
  <context>
    <name>DamagedPage</name>
    <message>
      <source>Your diary file is damaged</source>
      <translation>El archivo de tu diario está dañado</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>El archivo</translation>
    </message>
    <message>
      <source>I have a backup somewhere else…</source>
      <translation>Tengo una copia en otro lugar…</translation>
    </message>
    <message>
      <source>Put together what is good</source>
      <translation>Reunir lo que está bien</translation>
    </message>
    <message>
      <source>What the backup adds, one by one</source>
      <translation>Lo que añade la copia, una por una</translation>
    </message>
    <message>
      <source>Put it together…</source>
      <translation>Reunirlo…</translation>
    </message>
    <message>
      <source>Go back to the newest good backup</source>
      <translation>Volver a la copia buena más reciente</translation>
    </message>
    <message>
      <source>See what would change</source>
      <translation>Ver qué cambiaría</translation>
    </message>
    <message>
      <source>Looking what can be saved…</source>
      <translation>Mirando qué se puede salvar…</translation>
    </message>
    <message>
      <source>Your diary file is not there</source>
      <translation>El archivo de tu diario no está</translation>
    </message>
    <message>
      <source>The file of your diary is not in its place any more, but there are backups of it.</source>
      <translation>El archivo de tu diario ya no está en su sitio, pero hay copias de seguridad.</translation>
    </message>
    <message>
      <source>Some of it can't be read any more. A failing disk or a sudden end of power can do that; it is nothing you did. You can read what is still good under Diary and Progress.</source>
      <translation>Una parte ya no se puede leer. Puede pasar por un disco que falla o un corte de luz; no es nada que hayas hecho. Lo que sigue bien lo puedes leer en «Diario» y «Progreso».</translation>
    </message>
    <message>
      <source>Until you choose below, nothing is written and no next session is shown. An answer that matters for it may be missing.</source>
      <translation>Hasta que elijas abajo, no se escribe nada ni se muestra ninguna próxima sesión. Puede faltar una respuesta que importa para ello.</translation>
    </message>
    <message>
      <source>It was {where}. To begin an empty diary instead, close Backstride and move the folder {backups} to another place.</source>
      <translation>Estaba en {where}. Para empezar en su lugar un diario vacío, cierra Backstride y mueve la carpeta {backups} a otro lugar.</translation>
    </message>
    <message>
      <source>It is {where}. Whatever you choose, the damaged file is kept under another name in the folder of the backups.</source>
      <translation>Es {where}. Elijas lo que elijas, el archivo dañado se conserva con otro nombre en la carpeta de las copias de seguridad.</translation>
    </message>
    <message>
      <source>Nothing can be read any more, and there is no good backup here. If you have a copy on a stick or in a cloud folder, choose it below.</source>
      <translation>Ya no se puede leer nada, y aquí no hay ninguna copia de seguridad buena. Si tienes una copia en una memoria USB o en una carpeta en la nube, elígela abajo.</translation>
    </message>
    <message>
      <source>Still good: {extent}.</source>
      <translation>Sigue bien: {extent}.</translation>
    </message>
    <message>
      <source>How many can't be read any more is not known.</source>
      <translation>No se sabe cuántas ya no se pueden leer.</translation>
    </message>
    <message>
      <source>No entry is missing.</source>
      <translation>No falta ninguna entrada.</translation>
    </message>
    <message>
      <source>Can't be read any more: {entries}.</source>
      <translation>Ya no se pueden leer: {entries}.</translation>
    </message>
    <message>
      <source>The backup of {when} has {entries} of what is missing: that is added.</source>
      <translation>De lo que falta, esto está en la copia ({when}) y se añade: {entries}.</translation>
    </message>
    <message>
      <source>Then {entries} are still missing.</source>
      <translation>Después siguen faltando {entries}.</translation>
    </message>
    <message>
      <source>Then nothing is missing.</source>
      <translation>Después no falta nada.</translation>
    </message>
    <message>
      <source>It was made {when}.</source>
      <translation>Fecha de la copia: {when}.</translation>
    </message>
    <message>
      <source>It holds {extent}.</source>
      <translation>Contiene {extent}.</translation>
    </message>
    <message>
      <source>It lacks {entries} that can still be read in the damaged file.</source>
      <translation>Le faltan {entries} que todavía se pueden leer en el archivo dañado.</translation>
    </message>
    <message>
      <source>Put your diary together?</source>
      <translation>¿Reunir tu diario?</translation>
    </message>
    <message>
      <source>This goes into a fresh file. The damaged file is kept.</source>
      <translation>Esto va a un archivo nuevo. El archivo dañado se conserva.</translation>
    </message>
    <message>
      <source>Put it together</source>
      <translation>Reunirlo</translation>
    </message>
    <message>
      <source>One moment. Please don't switch off…</source>
      <translation>Un momento. No apagues, por favor…</translation>
    </message>
    <message>
      <source>Your diary can be written again.</source>
      <translation>Ya se puede volver a escribir en tu diario.</translation>
    </message>
  </context>
  <context>
    <name>DataCard</name>
    <message>
      <source>Your data</source>
      <translation>Tus datos</translation>
    </message>
    <message>
      <source>Your diary is kept on this computer, in {folder}.</source>
      <translation>Tu diario se guarda en este equipo, en {folder}.</translation>
    </message>
    <message>
      <source>A saved file is not locked: anyone who has it can read it. Keep it where only you can reach it, and give it only to people you trust.</source>
      <translation>Un archivo guardado no está protegido: quien lo tenga puede leerlo. Guárdalo donde solo tú llegues, y dáselo solo a personas de confianza.</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Informe para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>A page or two with what a physio wants to know, to print or to save.</source>
      <translation>Una o dos páginas con lo que un fisioterapeuta quiere saber, para imprimir o guardar.</translation>
    </message>
    <message>
      <source>Use on another computer…</source>
      <translation>Usar en otro equipo…</translation>
    </message>
    <message>
      <source>Makes the file that carries your diary to another computer, and joins the file you bring from there. You see first what would change.</source>
      <translation>Crea el archivo que lleva tu diario a otro equipo, y une el archivo que traes de allí. Antes ves qué cambiaría.</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Borrar todo…</translation>
    </message>
    <message>
      <source>Deletes your diary and its backups from this computer for good. You see first what that is, and you are asked again.</source>
      <translation>Borra de este equipo, para siempre, tu diario y sus copias de seguridad. Antes ves qué es, y te lo volvemos a preguntar.</translation>
    </message>
    <message>
      <source>Save a copy of the diary (JSON)…</source>
      <translation>Guardar una copia del diario (JSON)…</translation>
    </message>
    <message>
      <source>The whole diary, to keep as a backup or to move to another computer. Backstride can bring it in again; in any text program it can be read. A name that you keep for reports goes along.</source>
      <translation>El diario completo, para conservarlo como copia de seguridad o llevarlo a otro equipo. Backstride puede volver a importarlo; se puede leer en cualquier programa de texto. Un nombre que guardas para los informes va incluido.</translation>
    </message>
    <message>
      <source>Save tables (CSV)…</source>
      <translation>Guardar tablas (CSV)…</translation>
    </message>
    <message>
      <source>The same as tables, for your own charts or for research. Any spreadsheet program can read them; a page inside explains the columns.</source>
      <translation>Lo mismo en tablas, para tus propios gráficos o para investigar. Cualquier hoja de cálculo puede leerlas; dentro, una página explica las columnas.</translation>
    </message>
    <message>
      <source>Save health data (FHIR)…</source>
      <translation>Guardar datos de salud (FHIR)…</translation>
    </message>
    <message>
      <source>For a clinic that asks for it: pain, sessions, scores, checks and problems. Plans, choices, limits, clearances, days off, questions and notes of their own stay out. Their program can read it if it knows FHIR. Backstride does not add your name.</source>
      <translation>Para una clínica que los pida: dolor, sesiones, puntuaciones, revisiones y problemas. Los planes, las elecciones, los límites, los vistos buenos, los días libres, las preguntas y las notas propias no se incluyen. Su programa puede leerlo si conoce FHIR. Backstride no añade tu nombre.</translation>
    </message>
    <message>
      <source>Save as {name}…</source>
      <translation>Guardar como {name}…</translation>
    </message>
    <message>
      <source>Files of this kind (*{ending})</source>
      <translation>Archivos de este tipo (*{ending})</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
  </context>
  <context>
    <name>DecisionWords</name>
    <message>
      <source>Where a step was suggested, it was chosen {n} of {all} times.</source>
      <translation>De las {all} veces que se sugirió un paso, se eligió {n}.</translation>
    </message>
    <message>
      <source>Suggested by the app's rules, and chosen by the patient</source>
      <translation>Sugerido por las reglas de la aplicación, y elegido por la persona</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Suggested (stage · repetitions)</source>
      <translation>Sugerido (etapa · repeticiones)</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Sugerido</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Elegido</translation>
    </message>
    <message>
      <source>Repetitions done</source>
      <translation>Repeticiones hechas</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hechas</translation>
    </message>
    <message>
      <source>Patient's reason or advice</source>
      <translation>Motivo de la persona o consejo</translation>
    </message>
    <message>
      <source>Reason or advice</source>
      <translation>Motivo o consejo</translation>
    </message>
    <message>
      <source>{n} earlier lines are in the diary and in the HTML report.</source>
      <translation>{n} líneas anteriores están en el diario y en el informe HTML.</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decisiones</translation>
    </message>
    <message>
      <source>{days} ({n} ×)</source>
      <translation>{days} ({n} ×)</translation>
    </message>
    <message>
      <source>on advice of {who}</source>
      <translation>por consejo de {who}</translation>
    </message>
    <message>
      <source>no running</source>
      <translation>sin correr</translation>
    </message>
    <message>
      <source>all</source>
      <comment>repetitions done</comment>
      <translation>todas</translation>
    </message>
    <message>
      <source>{done} of {planned}</source>
      <translation>{done} de {planned}</translation>
    </message>
    <message>
      <source>as suggested</source>
      <translation>como se sugirió</translation>
    </message>
    <message>
      <source>a walk</source>
      <translation>caminar</translation>
    </message>
    <message>
      <source>a rest day</source>
      <translation>un día de descanso</translation>
    </message>
    <message>
      <source>{step}, lower</source>
      <translation>{step}, más bajo</translation>
    </message>
    <message>
      <source>{step}, higher</source>
      <translation>{step}, más alto</translation>
    </message>
    <message>
      <source>{step}, nothing was open</source>
      <translation>{step}, no había nada abierto</translation>
    </message>
    <message>
      <source>a safety finding stands</source>
      <translation>hay un hallazgo de seguridad vigente</translation>
    </message>
    <message>
      <source>the full check is due</source>
      <translation>toca la revisión completa</translation>
    </message>
    <message>
      <source>ill or away</source>
      <translation>por enfermedad o ausencia</translation>
    </message>
    <message>
      <source>29 days or more without a session</source>
      <translation>29 días o más sin una sesión</translation>
    </message>
    <message>
      <source>a test run is due</source>
      <translation>toca una carrera de prueba</translation>
    </message>
    <message>
      <source>two red of the last four</source>
      <translation>dos rojas de las últimas cuatro</translation>
    </message>
    <message>
      <source>red at the lowest step</source>
      <translation>roja en el paso más bajo</translation>
    </message>
    <message>
      <source>set by a physio</source>
      <translation>fijado por fisioterapia</translation>
    </message>
    <message>
      <source>first session, from the test run</source>
      <translation>primera sesión, según la carrera de prueba</translation>
    </message>
    <message>
      <source>last session red</source>
      <translation>última sesión roja</translation>
    </message>
    <message>
      <source>weekly pain rose twice by 10</source>
      <translation>el dolor semanal subió dos veces 10</translation>
    </message>
    <message>
      <source>last two sessions amber</source>
      <translation>últimas dos sesiones ámbar</translation>
    </message>
    <message>
      <source>15–28 days without a session</source>
      <translation>15–28 días sin una sesión</translation>
    </message>
    <message>
      <source>8–14 days without a session</source>
      <translation>8–14 días sin una sesión</translation>
    </message>
    <message>
      <source>last session amber</source>
      <translation>última sesión ámbar</translation>
    </message>
    <message>
      <source>a newer test run</source>
      <translation>una carrera de prueba más reciente</translation>
    </message>
    <message>
      <source>an answer is missing</source>
      <translation>falta una respuesta</translation>
    </message>
    <message>
      <source>the weekly check is due</source>
      <translation>toca la revisión semanal</translation>
    </message>
    <message>
      <source>under 80 % of repetitions done</source>
      <translation>menos del 80 % de las repeticiones hechas</translation>
    </message>
    <message>
      <source>green, but effort 8 or more</source>
      <translation>verde, pero esfuerzo de 8 o más</translation>
    </message>
    <message>
      <source>green after a lower step</source>
      <translation>verde después de un paso más bajo</translation>
    </message>
    <message>
      <source>green, at the highest step open</source>
      <translation>verde, en el paso más alto que está abierto</translation>
    </message>
    <message>
      <source>last session green</source>
      <translation>última sesión verde</translation>
    </message>
    <message>
      <source>The app's next suggestion:</source>
      <translation>Próxima sugerencia de la aplicación:</translation>
    </message>
    <message>
      <source>no running ({why}).</source>
      <translation>sin correr ({why}).</translation>
    </message>
    <message>
      <source>{step}, from {day} on</source>
      <translation>{step}, a partir del {day}</translation>
    </message>
    <message>
      <source>{what} ({why}).</source>
      <translation>{what} ({why}).</translation>
    </message>
    <message>
      <source>The patient chooses.</source>
      <translation>Decide la persona.</translation>
    </message>
  </context>
  <context>
    <name>DeleteEverythingPage</name>
    <message>
      <source>Delete everything</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>This will be deleted</source>
      <translation>Esto se borrará</translation>
    </message>
    <message>
      <source>This stays</source>
      <translation>Esto se queda</translation>
    </message>
    <message>
      <source>Type the word “{word}”</source>
      <translation>Escribe la palabra «{word}»</translation>
    </message>
    <message>
      <source>Are you sure?</source>
      <translation>¿De verdad quieres hacerlo?</translation>
    </message>
    <message>
      <source>Make a file of my diary first…</source>
      <translation>Antes, hacer un archivo de mi diario…</translation>
    </message>
    <message>
      <source>Close Backstride</source>
      <translation>Cerrar Backstride</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Volver a Ajustes</translation>
    </message>
    <message>
      <source>delete</source>
      <comment>the word to be typed</comment>
      <translation>borrar</translation>
    </message>
    <message>
      <source>This can't be undone, not even from a backup. Type the word “{word}” to go on.</source>
      <translation>Esto no se puede deshacer, ni siquiera con una copia de seguridad. Escribe la palabra «{word}» para seguir.</translation>
    </message>
    <message>
      <source>This is a trial run: nothing of it is kept.</source>
      <translation>Esto es una prueba: no se guarda nada.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Also delete the {copies} in {folder}</source>
      <translation>Borrar también: {copies} en {folder}</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>copia</translation>
    </message>
    <message>
      <source>{n} copies</source>
      <translation>{n} copias</translation>
    </message>
    <message>
      <source>Your diary with {entries}, half-filled forms and settings ({size})</source>
      <translation>Tu diario con {entries}, formularios a medio rellenar y ajustes ({size})</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} entradas</translation>
    </message>
    <message>
      <source>{backups} on this computer ({size})</source>
      <translation>{backups} en este equipo ({size})</translation>
    </message>
    <message>
      <source>1 backup</source>
      <translation>1 copia de seguridad</translation>
    </message>
    <message>
      <source>{n} backups</source>
      <translation>{n} copias de seguridad</translation>
    </message>
    <message>
      <source>1 damaged or conflicting version of the diary that was kept</source>
      <translation>1 versión del diario dañada o en conflicto que se conservó</translation>
    </message>
    <message>
      <source>{n} damaged or conflicting versions of the diary that were kept</source>
      <translation>{n} versiones del diario dañadas o en conflicto que se conservaron</translation>
    </message>
    <message>
      <source>How the window looks, where it stood, and your reminders</source>
      <translation>El aspecto y el lugar de la ventana, y tus recordatorios</translation>
    </message>
    <message>
      <source>All of it lies in {folder}.</source>
      <translation>Todo está en {folder}.</translation>
    </message>
    <message>
      <source>The warning in your diary goes too. That does not make what it warned of go away: please talk to a clinician before you run.</source>
      <translation>El aviso de tu diario también desaparece. Eso no hace desaparecer aquello de lo que avisaba: por favor, habla con un profesional de la salud antes de correr.</translation>
    </message>
    <message>
      <source>Files that you saved yourself: reports, tables, diary files, pictures, audio tracks, calendar dates. Backstride does not know where they are. Delete them where you put them.</source>
      <translation>Los archivos que guardaste tú: informes, tablas, archivos del diario, imágenes, pistas de audio, fechas de calendario. Backstride no sabe dónde están. Bórralos donde los pusiste.</translation>
    </message>
    <message>
      <source>Copies of backups in {folder}: that place is not there now. Plug it in and open this page again, or delete the folder yourself.</source>
      <translation>Copias de seguridad en {folder}: ese lugar no está ahora. Conéctalo y vuelve a abrir esta página, o borra la carpeta tú.</translation>
    </message>
    <message>
      <source>What a cloud service keeps: its own bin and older versions. Empty them there.</source>
      <translation>Lo que guarda un servicio en la nube: su propia papelera y versiones anteriores. Vacíalas allí.</translation>
    </message>
    <message>
      <source>1 other thing in that folder, which is not Backstride's.</source>
      <translation>1 cosa más en esa carpeta, que no es de Backstride.</translation>
    </message>
    <message>
      <source>{n} other things in that folder, which are not Backstride's.</source>
      <translation>{n} cosas más en esa carpeta, que no son de Backstride.</translation>
    </message>
    <message>
      <source>The files are overwritten before they are removed. On some disks (SSD, sticks) older traces can stay where only experts find them; a locked (encrypted) disk guards against that.</source>
      <translation>Los archivos se sobrescriben antes de quitarlos. En algunos discos (SSD, memorias USB) pueden quedar rastros antiguos que solo encuentran los expertos; un disco protegido (cifrado) evita eso.</translation>
    </message>
    <message>
      <source>Not everything could be deleted. Close Backstride, then delete this yourself: {files}</source>
      <translation>No se pudo borrar todo. Cierra Backstride y borra esto tú: {files}</translation>
    </message>
    <message>
      <source>Everything is deleted. Close Backstride; if you start it again, it begins as on the first day.</source>
      <translation>Todo está borrado. Cierra Backstride; si lo vuelves a abrir, empieza como el primer día.</translation>
    </message>
    <message>
      <source>Still there: the copies of backups in {folder}.</source>
      <translation>Siguen ahí: las copias de seguridad en {folder}.</translation>
    </message>
  </context>
  <context>
    <name>DiaryList</name>
    <message>
      <source>Diary entries</source>
      <translation>Entradas del diario</translation>
    </message>
    <message>
      <source>Press Enter to open an entry and Delete to remove it.</source>
      <translation>Pulsa Intro para abrir una entrada y Supr para quitarla.</translation>
    </message>
  </context>
  <context>
    <name>DiaryPage</name>
    <message>
      <source>Diary</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Add an entry</source>
      <translation>Añadir una entrada</translation>
    </message>
    <message>
      <source>Bring in a watch file…</source>
      <translation>Traer un archivo del reloj…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Nothing of this kind is written down.</source>
      <translation>No hay nada de este tipo anotado.</translation>
    </message>
    <message>
      <source>Everything can be corrected. Changes are kept in the entry's history, and the last one can be undone (Ctrl+Z).</source>
      <translation>Todo se puede corregir. Los cambios se guardan en el historial de la entrada, y el último se puede deshacer (Ctrl+Z).</translation>
    </message>
    <message>
      <source>Your diary is empty</source>
      <translation>Tu diario está vacío</translation>
    </message>
    <message>
      <source>Nothing is written down yet. What you record on Today appears here.</source>
      <translation>Todavía no hay nada anotado. Lo que registras en «Hoy» aparece aquí.</translation>
    </message>
    <message>
      <source>Everything in it can be corrected later, and taken back.</source>
      <translation>Todo lo que contiene se puede corregir más tarde, y deshacer.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>1 session</source>
      <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions</source>
      <translation>
        <numerusform>{n} sesión</numerusform>
        <numerusform>{n} sesiones</numerusform>
      </translation>
    </message>
    <message>
      <source>1 pain reading</source>
      <translation>1 medición de dolor</translation>
    </message>
    <message numerus="yes">
      <source>{n} pain readings</source>
      <translation>
        <numerusform>{n} medición de dolor</numerusform>
        <numerusform>{n} mediciones de dolor</numerusform>
      </translation>
    </message>
    <message>
      <source>1 event</source>
      <translation>1 problema</translation>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} problema</numerusform>
        <numerusform>{n} problemas</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Sessions and test runs</source>
      <translation>Sesiones y carreras de prueba</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Dolor</translation>
    </message>
    <message>
      <source>Checks and clearances</source>
      <translation>Revisiones y vistos buenos</translation>
    </message>
    <message>
      <source>Events and pauses</source>
      <translation>Problemas y pausas</translation>
    </message>
    <message>
      <source>Choices and limits</source>
      <translation>Elecciones y límites</translation>
    </message>
    <message>
      <source>Notes and questions</source>
      <translation>Notas y preguntas</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Carrera de prueba</translation>
    </message>
    <message>
      <source>Something happened</source>
      <translation>Pasó algo</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Question for my physio</source>
      <translation>Pregunta para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>My physio said</source>
      <translation>Mi fisioterapeuta dijo</translation>
    </message>
    <message>
      <source>I'm ill or away</source>
      <translation>No me siento bien o estoy fuera</translation>
    </message>
    <message>
      <source>Entry deleted.</source>
      <translation>Entrada borrada.</translation>
    </message>
    <message>
      <source>Undone: {kind}, {when}.</source>
      <translation>Deshecho: {kind}, {when}.</translation>
    </message>
  </context>
  <context>
    <name>DiaryWords</name>
    <message>
      <source>Suitability check</source>
      <translation>Revisión inicial</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>Visto bueno</translation>
    </message>
    <message>
      <source>New start</source>
      <translation>Nuevo comienzo</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Carrera de prueba</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Next morning</source>
      <translation>La mañana siguiente</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Dolor</translation>
    </message>
    <message>
      <source>Weekly check</source>
      <translation>Revisión semanal</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Something happened</source>
      <translation>Pasó algo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Limits from my physio</source>
      <translation>Límites de mi fisioterapeuta</translation>
    </message>
    <message>
      <source>Step from my physio</source>
      <translation>Paso de mi fisioterapeuta</translation>
    </message>
    <message>
      <source>You chose</source>
      <translation>Tu elección</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Question for my physio</source>
      <translation>Pregunta para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source> · written down on {day}</source>
      <translation> · anotado el {day}</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corregido</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>no lo sé</translation>
    </message>
    <message>
      <source>{question} {answer}</source>
      <translation>{question} {answer}</translation>
    </message>
    <message>
      <source>Average pain over the week: {pain}</source>
      <translation>Dolor promedio de la semana: {pain}</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>borrado</translation>
    </message>
    <message>
      <source>an earlier version that can't be shown here</source>
      <translation>una versión anterior que no se puede mostrar aquí</translation>
    </message>
    <message>
      <source>Until {moment}: {text}</source>
      <translation>Hasta {moment}: {text}</translation>
    </message>
    <message>
      <source>{seconds} comfortable seconds · {pains}</source>
      <translation>{seconds} segundos cómodos · {pains}</translation>
    </message>
    <message>
      <source>back to usual</source>
      <translation>como de costumbre</translation>
    </message>
    <message>
      <source>not yet back to usual</source>
      <translation>todavía no como de costumbre</translation>
    </message>
    <message>
      <source>back to usual within 48 hours</source>
      <translation>como de costumbre en 48 horas</translation>
    </message>
    <message>
      <source>longer than 48 hours</source>
      <translation>más de 48 horas</translation>
    </message>
    <message>
      <source>pain {pain} · {settled}</source>
      <translation>dolor {pain} · {settled}</translation>
    </message>
    <message>
      <source>right now {pain}</source>
      <translation>ahora mismo {pain}</translation>
    </message>
    <message>
      <source>average of the past week {pain}</source>
      <translation>promedio de la última semana {pain}</translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>nada nuevo</translation>
    </message>
    <message>
      <source>not finished</source>
      <translation>sin terminar</translation>
    </message>
    <message>
      <source>nothing here says you should wait</source>
      <translation>nada de esto indica que debas esperar</translation>
    </message>
    <message>
      <source>by {who} on {day}: {covers}</source>
      <translation>de {who} el {day}: {covers}</translation>
    </message>
    <message>
      <source>sessions that were too much</source>
      <translation>sesiones que fueron demasiado</translation>
    </message>
    <message>
      <source>How safe running feels</source>
      <translation>Lo seguro que me parece correr</translation>
    </message>
    <message>
      <source>Something I want to do again</source>
      <translation>Algo que quiero volver a hacer</translation>
    </message>
    <message>
      <source>{value} of 10</source>
      <translation>{value} de 10</translation>
    </message>
    <message>
      <source>thought related</source>
      <translation>lo relacionas con correr</translation>
    </message>
    <message>
      <source>days not counted</source>
      <translation>los días no cuentan</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>desde el {day}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <source>highest stage {n}</source>
      <translation>etapa más alta {n}</translation>
    </message>
    <message>
      <source>stop level {n}</source>
      <translation>nivel de parada {n}</translation>
    </message>
    <message>
      <source>acceptable level {n}</source>
      <translation>nivel aceptable {n}</translation>
    </message>
    <message>
      <source>rest days at least {n}</source>
      <translation>al menos {n} días de descanso</translation>
    </message>
    <message>
      <source>sessions a week at most {n}</source>
      <translation>como mucho {n} sesiones por semana</translation>
    </message>
    <message>
      <source>a walk</source>
      <translation>caminar</translation>
    </message>
    <message>
      <source>a rest day</source>
      <translation>un día de descanso</translation>
    </message>
    <message>
      <source>{chosen} · we suggested {suggested}</source>
      <translation>{chosen} · sugerimos {suggested}</translation>
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
      <translation>millas</translation>
    </message>
    <message>
      <source>This is not a number. Write it like {example}.</source>
      <translation>Esto no es un número. Escríbelo así: {example}.</translation>
    </message>
    <message>
      <source>Write a distance from 0 to {most}.</source>
      <translation>Escribe una distancia de 0 a {most}.</translation>
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>Backstride does not lock while a session runs. Pause it first.</source>
      <translation>Backstride no se bloquea durante una sesión. Ponla antes en pausa.</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereCard</name>
    <message>
      <source>Nothing is recorded. It is asked after each session.</source>
      <translation>No hay nada registrado. Se pregunta después de cada sesión.</translation>
    </message>
    <message>
      <source>Progress draws it as a line of its own, the highest of each week.</source>
      <translation>«Progreso» lo dibuja como una línea aparte, el mayor de cada semana.</translation>
    </message>
    <message>
      <source>strength not recorded</source>
      <translation>intensidad sin registrar</translation>
    </message>
    <message>
      <source>{pain} of 100</source>
      <translation>{pain} de 100</translation>
    </message>
  </context>
  <context>
    <name>Ends</name>
    <message>
      <source>A session is not finished</source>
      <translation>Hay una sesión sin terminar</translation>
    </message>
    <message>
      <source>1 repetition was done</source>
      <translation>Se hizo 1 repetición</translation>
    </message>
    <message numerus="yes">
      <source>{n} repetitions were done</source>
      <translation>
        <numerusform>Se hizo {n} repetición</numerusform>
        <numerusform>Se hicieron {n} repeticiones</numerusform>
      </translation>
    </message>
    <message>
      <source>It began at {time}. {reps}, {run} of running.</source>
      <translation>Empezó a las {time}. {reps}, {run} corriendo.</translation>
    </message>
    <message>
      <source>It broke off before its end</source>
      <translation>Se cortó antes de terminar</translation>
    </message>
    <message>
      <source>Write down what I did</source>
      <translation>Anotar lo que hice</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Seguir con ella</translation>
    </message>
    <message>
      <source>Your session is over</source>
      <translation>Tu sesión ha terminado</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentarlo otra vez</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>no lo sé</translation>
    </message>
    <message>
      <source>physiotherapist</source>
      <translation>fisioterapeuta</translation>
    </message>
    <message>
      <source>doctor</source>
      <translation>médico o médica</translation>
    </message>
    <message>
      <source>nurse</source>
      <translation>personal de enfermería</translation>
    </message>
    <message>
      <source>exercise professional</source>
      <translation>profesional del ejercicio</translation>
    </message>
    <message>
      <source>other health professional</source>
      <translation>otro profesional de la salud</translation>
    </message>
    <message>
      <source>Please fill in: {field}</source>
      <translation>Por favor, rellena: {field}</translation>
    </message>
    <message>
      <source>Set the pain on the line first.</source>
      <translation>Primero marca el dolor en la línea.</translation>
    </message>
    <message>
      <source>The last day can't be before the first.</source>
      <translation>El último día no puede ser antes del primero.</translation>
    </message>
    <message>
      <source>The acceptable pain has to be below the pain to stop at.</source>
      <translation>El dolor aceptable tiene que ser menor que el dolor con el que parar.</translation>
    </message>
  </context>
  <context>
    <name>EntryKinds</name>
    <message>
      <source>A note</source>
      <translation>Una nota</translation>
    </message>
    <message>
      <source>A question for my physio</source>
      <translation>Una pregunta para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <source>How it went, what helped, what is on your mind.</source>
      <translation>Cómo fue, qué ayudó, qué tienes en la cabeza.</translation>
    </message>
    <message>
      <source>The diary keeps your questions together for your next visit.</source>
      <translation>El diario junta tus preguntas para tu próxima visita.</translation>
    </message>
    <message>
      <source>A faint, chest pain, an injury, a bad turn of your back: whatever caused it.</source>
      <translation>Un desmayo, dolor en el pecho, una lesión, un empeoramiento de la espalda: sin importar la causa.</translation>
    </message>
    <message>
      <source>What do you want to add?</source>
      <translation>¿Qué quieres añadir?</translation>
    </message>
  </context>
  <context>
    <name>EntryPage</name>
    <message>
      <source>This entry is no longer in the diary.</source>
      <translation>Esta entrada ya no está en el diario.</translation>
    </message>
    <message>
      <source>This entry raised a warning. Its answers and its date stay as they are; you can still correct the rest. If you answered by mistake, open the card on Today on the day you wrote it down.</source>
      <translation>Esta entrada dio un aviso. Sus respuestas y su fecha se quedan como están; aún puedes corregir el resto. Si respondiste por error, abre la tarjeta en «Hoy» el mismo día en que la anotaste.</translation>
    </message>
    <message>
      <source>When it was</source>
      <translation>Cuándo fue</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Answer the check again</source>
      <translation>Responder otra vez a la revisión</translation>
    </message>
    <message>
      <source>What it said before</source>
      <translation>Lo que decía antes</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Delete this entry</source>
      <translation>Borrar esta entrada</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Entry deleted.</source>
      <translation>Entrada borrada.</translation>
    </message>
  </context>
  <context>
    <name>EventsCard</name>
    <message>
      <source>Nothing is recorded. A faint, chest pain, an injury or a bad turn of your back belongs here, whatever caused it.</source>
      <translation>No hay nada registrado. Aquí va un desmayo, dolor en el pecho, una lesión o un empeoramiento de la espalda, sin importar la causa.</translation>
    </message>
    <message>
      <source>Write down what went wrong</source>
      <translation>Anotar lo que salió mal</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>desde el {day}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <source>{kind}, {days}</source>
      <translation>{kind}, {days}</translation>
    </message>
    <message>
      <source>What was done: {text}</source>
      <translation>Qué se hizo: {text}</translation>
    </message>
    <message>
      <source>You think running had to do with it</source>
      <translation>Crees que tuvo que ver con correr</translation>
    </message>
    <message>
      <source>You think running had nothing to do with it</source>
      <translation>Crees que no tuvo nada que ver con correr</translation>
    </message>
    <message>
      <source>Not sure whether running had to do with it</source>
      <translation>No sabes si tuvo que ver con correr</translation>
    </message>
    <message>
      <source>Related to running: not recorded</source>
      <translation>Relación con correr: sin registrar</translation>
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
      <translation>semanas {first} a {last}</translation>
    </message>
    <message>
      <source>Back pain, weekly average of 0–100</source>
      <translation>Dolor de espalda, promedio semanal de 0–100</translation>
    </message>
    <message>
      <source>Back pain, past-week average of 0–100</source>
      <translation>Dolor de espalda, promedio de la última semana de 0–100</translation>
    </message>
    <message>
      <source>{n} points</source>
      <translation>{n} puntos</translation>
    </message>
    <message>
      <source>latest reading {pain} ({day})</source>
      <translation>último registro {pain} ({day})</translation>
    </message>
    <message>
      <source>nothing yet to compare it with</source>
      <translation>todavía nada con que compararlo</translation>
    </message>
    <message>
      <source>week {n} so far</source>
      <translation>semana {n} hasta ahora</translation>
    </message>
    <message>
      <source>partly estimated</source>
      <translation>estimado en parte</translation>
    </message>
    <message>
      <source>Running distance a week</source>
      <translation>Distancia corrida por semana</translation>
    </message>
    <message>
      <source>trial mean {first} → {last}</source>
      <translation>promedio del ensayo {first} → {last}</translation>
    </message>
    <message>
      <source>some distances not recorded</source>
      <translation>algunas distancias sin registrar</translation>
    </message>
    <message>
      <source>Sessions done</source>
      <translation>Sesiones hechas</translation>
    </message>
    <message>
      <source>no full week yet</source>
      <translation>todavía ninguna semana completa</translation>
    </message>
    <message>
      <source>{done} of {planned}</source>
      <translation>{done} de {planned}</translation>
    </message>
    <message>
      <source>trial {share}</source>
      <translation>ensayo {share}</translation>
    </message>
    <message>
      <source>1 full week</source>
      <translation>1 semana completa</translation>
    </message>
    <message numerus="yes">
      <source>{n} full weeks</source>
      <translation>
        <numerusform>{n} semana completa</numerusform>
        <numerusform>{n} semanas completas</numerusform>
      </translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>test run {seconds} s on {day}</source>
      <translation>carrera de prueba {seconds} s, {day}</translation>
    </message>
    <message>
      <source>no session yet</source>
      <translation>todavía ninguna sesión</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>Pain, weekly average</source>
      <translation>Dolor, promedio semanal</translation>
    </message>
    <message>
      <source>Running this week</source>
      <translation>Esta semana corriendo</translation>
    </message>
    <message>
      <source>Sessions done</source>
      <translation>Sesiones hechas</translation>
    </message>
    <message>
      <source>of 100 · {change}</source>
      <translation>de 100 · {change}</translation>
    </message>
    <message>
      <source>week {week}: {band}</source>
      <translation>semana {week}: {band}</translation>
    </message>
    <message>
      <source>week {week} so far</source>
      <translation>semana {week} hasta ahora</translation>
    </message>
    <message>
      <source>week {week}</source>
      <translation>semana {week}</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>de 100</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
    <message>
      <source>{d} last week</source>
      <translation>{d} la semana pasada</translation>
    </message>
    <message>
      <source>1 session without a distance</source>
      <translation>1 sesión sin distancia</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions without a distance</source>
      <translation>
        <numerusform>{n} sesión sin distancia</numerusform>
        <numerusform>{n} sesiones sin distancia</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>nada todavía</translation>
    </message>
    <message>
      <source>{done} of {planned}</source>
      <translation>{done} de {planned}</translation>
    </message>
    <message>
      <source>this week</source>
      <translation>esta semana</translation>
    </message>
    <message>
      <source>{share} of full weeks</source>
      <translation>{share} de las semanas completas</translation>
    </message>
  </context>
  <context>
    <name>FileCard</name>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>Find a setting</source>
      <translation>Buscar un ajuste</translation>
    </message>
    <message>
      <source>find a setting, for example: backup</source>
      <translation>busca un ajuste, por ejemplo: copia</translation>
    </message>
    <message>
      <source>Nothing found. Try another word.</source>
      <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
    <message>
      <source>1 part of the page</source>
      <translation>1 parte de la página</translation>
    </message>
    <message numerus="yes">
      <source>{n} parts of the page</source>
      <translation>
        <numerusform>{n} parte de la página</numerusform>
        <numerusform>{n} partes de la página</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FindingWords</name>
    <message>
      <source>Running is on hold.</source>
      <translation>Correr queda en suspenso.</translation>
    </message>
    <message>
      <source>The patient told Backstride of this, and it opens no running until it is cleared:</source>
      <translation>La persona se lo dijo a Backstride; hasta que haya un visto bueno, la aplicación no propone correr:</translation>
    </message>
    <message>
      <source>asked as one question, so ask which: {signs}</source>
      <translation>se preguntó todo junto; pregunte cuál: {signs}</translation>
    </message>
    <message>
      <source>since {day}: {what}</source>
      <translation>desde el {day}: {what}</translation>
    </message>
    <message>
      <source>emergency sign, told in the {where}</source>
      <translation>señal de emergencia, indicada en: {where}</translation>
    </message>
    <message>
      <source>emergency sign, “not sure”, told in the {where}</source>
      <translation>señal de emergencia, «no lo sé», indicada en: {where}</translation>
    </message>
    <message>
      <source>answered in the {where}</source>
      <translation>respondido en: {where}</translation>
    </message>
    <message>
      <source>a clinician first, told in the {where}</source>
      <translation>primero un profesional de la salud, indicado en: {where}</translation>
    </message>
    <message>
      <source>suitability check</source>
      <translation>revisión inicial</translation>
    </message>
    <message>
      <source>weekly check</source>
      <translation>revisión semanal</translation>
    </message>
    <message>
      <source>notes on a session</source>
      <translation>notas de una sesión</translation>
    </message>
    <message>
      <source>notes on a test run</source>
      <translation>notas de una carrera de prueba</translation>
    </message>
    <message>
      <source>notes on an event</source>
      <translation>notas de un problema</translation>
    </message>
    <message>
      <source>see the frame at the top of this report.</source>
      <translation>ver el recuadro al principio de este informe.</translation>
    </message>
    <message>
      <source>Stands now:</source>
      <translation>Vigente ahora:</translation>
    </message>
    <message>
      <source>Changed since the first check:</source>
      <translation>Cambios desde la primera revisión:</translation>
    </message>
    <message>
      <source>Taken back the same day:</source>
      <translation>Retirado el mismo día:</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>nothing the patient told of.</source>
      <translation>nada que la persona haya dicho.</translation>
    </message>
    <message>
      <source>nothing the patient told of; last asked {day}.</source>
      <translation>nada que la persona haya dicho; última pregunta: {day}.</translation>
    </message>
    <message>
      <source>No complete suitability check is recorded.</source>
      <translation>No hay registrada ninguna revisión inicial completa.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>Suitability check {day}:</source>
      <translation>Revisión inicial {day}:</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>nothing that says to wait.</source>
      <translation>nada que indique que haya que esperar.</translation>
    </message>
    <message>
      <source>not finished.</source>
      <translation>sin terminar.</translation>
    </message>
    <message>
      <source>Wants to run: {answer}.</source>
      <translation>Quiere correr: {answer}.</translation>
    </message>
    <message>
      <source>No longer stands:</source>
      <translation>Ya no vigente:</translation>
    </message>
    <message>
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <source>cleared by {who} on {on}.</source>
      <translation>visto bueno de {who} el {on}.</translation>
    </message>
    <message>
      <source>not so in the check of {on}.</source>
      <translation>ya no aparece en la revisión del {on}.</translation>
    </message>
    <message>
      <source>cleared by {who}, and not so in a later check ({on}).</source>
      <translation>visto bueno de {who}, y ya no aparece en una revisión posterior ({on}).</translation>
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
      <translation>dolor promedio de la última semana</translation>
    </message>
    <message>
      <source>wants to run</source>
      <translation>quiere correr</translation>
    </message>
    <message>
      <source>runs more than once a month already</source>
      <translation>ya corre más de una vez al mes</translation>
    </message>
    <message>
      <source>physiotherapist</source>
      <translation>fisioterapeuta</translation>
    </message>
    <message>
      <source>doctor</source>
      <translation>médico o médica</translation>
    </message>
    <message>
      <source>nurse</source>
      <translation>personal de enfermería</translation>
    </message>
    <message>
      <source>exercise professional</source>
      <translation>profesional del ejercicio</translation>
    </message>
    <message>
      <source>other health professional</source>
      <translation>otro profesional de la salud</translation>
    </message>
    <message>
      <source>{limit} ({credit})</source>
      <translation>{limit} ({credit})</translation>
    </message>
    <message>
      <source>Limits in force:</source>
      <translation>Límites vigentes:</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions, the latest:</source>
      <translation>
        <numerusform>{n} sesión, la última:</numerusform>
        <numerusform>{n} sesiones, la última:</numerusform>
      </translation>
    </message>
    <message>
      <source>stage {stage} on {day}, instead of {limit} at most ({credit}).</source>
      <translation>etapa {stage} el {day}, en vez de {limit} como máximo ({credit}).</translation>
    </message>
    <message>
      <source>Run above the highest stage set:</source>
      <translation>Corrió por encima de la etapa más alta fijada:</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>highest stage</source>
      <translation>etapa más alta</translation>
    </message>
    <message>
      <source>stop when pain reaches</source>
      <translation>parar cuando el dolor llega a</translation>
    </message>
    <message>
      <source>pain that is fine while running, up to</source>
      <translation>dolor que está bien al correr, hasta</translation>
    </message>
    <message>
      <source>rest days between sessions, at least</source>
      <translation>días de descanso entre sesiones, al menos</translation>
    </message>
    <message>
      <source>sessions a week, at most</source>
      <translation>sesiones por semana, como mucho</translation>
    </message>
    <message>
      <source>step to go on with</source>
      <translation>paso con el que seguir</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
  </context>
  <context>
    <name>FinishedPage</name>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <source>Your {n} weeks</source>
      <translation>Tus {n} semanas</translation>
    </message>
    <message>
      <source>What you wrote down, looked back on. It is yours, however it went.</source>
      <translation>Una mirada a lo que anotaste. Es tuyo, haya ido como haya ido.</translation>
    </message>
    <message>
      <source>Too little was recorded to say what changed.</source>
      <translation>Se registró demasiado poco para decir qué cambió.</translation>
    </message>
    <message>
      <source>This is what happened in your own back. It can't show what running alone did: backs change for many reasons.</source>
      <translation>Esto es lo que pasó en tu propia espalda. No puede mostrar qué hizo correr por sí solo: la espalda cambia por muchas razones.</translation>
    </message>
    <message>
      <source>What is worth keeping up</source>
      <translation>Qué vale la pena mantener</translation>
    </message>
    <message>
      <source>Keep moving in ways you like. Running is one of many.</source>
      <translation>Sigue en movimiento de maneras que te gusten. Correr es una de muchas.</translation>
    </message>
    <message>
      <source>If you go on running: an easy pace, and a day of rest in between.</source>
      <translation>Si sigues corriendo: un ritmo suave, y un día de descanso entre medias.</translation>
    </message>
    <message>
      <source>You need not run further. Staying where you are is fine.</source>
      <translation>No hace falta correr más lejos. Quedarte donde estás está bien.</translation>
    </message>
    <message>
      <source>After a break of more than two weeks, begin a little lower. After four weeks or more, answer the check first.</source>
      <translation>Después de una pausa de más de dos semanas, empieza un poco más abajo. Si son cuatro semanas o más, haz primero la revisión inicial.</translation>
    </message>
    <message>
      <source>A rise in pain means: a little less for now. It can pass.</source>
      <translation>Una subida del dolor significa: un poco menos por ahora. Puede que se te pase.</translation>
    </message>
    <message>
      <source>Chest pain, a faint or being very short of breath: stop and phone the emergency number of your country.</source>
      <translation>Dolor en el pecho, un desmayo o mucha falta de aire: para y llama al número de emergencias de tu país.</translation>
    </message>
    <message>
      <source>Another warning sign, such as new numbness or weakness: stop running and get help now.</source>
      <translation>Otra señal de alarma, como adormecimiento o debilidad nuevos: deja de correr y busca ayuda ahora.</translation>
    </message>
    <message>
      <source>These are this app's guide. No study has tested what comes after.</source>
      <translation>Esto es la guía de esta aplicación. Ningún estudio ha puesto a prueba lo que viene después.</translation>
    </message>
    <message>
      <source>What flare-ups mean</source>
      <translation>Qué significan los brotes de dolor</translation>
    </message>
    <message>
      <source>When to get help</source>
      <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
      <source>Share it with your physio</source>
      <translation>Enséñaselo a tu fisioterapeuta</translation>
    </message>
    <message>
      <source>A page or two with all of it, to print or to save.</source>
      <translation>Una página o dos con todo, para imprimir o guardar.</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Informe para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>How it goes on</source>
      <translation>Cómo sigue</translation>
    </message>
    <message>
      <source>Carry on, and the app goes on suggesting sessions as before. Stop, and you can come back whenever you like. Start again, and a new check and a new test run show where to begin. Your diary stays in each case.</source>
      <translation>Si sigues, la aplicación sigue sugiriendo sesiones como antes. Si paras, puedes volver cuando quieras. Si empiezas de nuevo, una revisión nueva y una carrera de prueba nueva muestran por dónde empezar. Tu diario se queda en todos los casos.</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Parar aquí</translation>
    </message>
    <message>
      <source>Start again from the beginning</source>
      <translation>Empezar de nuevo desde el principio</translation>
    </message>
    <message>
      <source>After the last week</source>
      <translation>Después de la última semana</translation>
    </message>
    <message>
      <source>Stopped. You can come back whenever you like.</source>
      <translation>Parado. Puedes volver cuando quieras.</translation>
    </message>
  </context>
  <context>
    <name>Folding</name>
    <message>
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
  </context>
  <context>
    <name>FormPage</name>
    <message>
      <source>This form is as you left it.</source>
      <translation>Este formulario está como lo dejaste.</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Empezar de cero</translation>
    </message>
    <message>
      <source>What you had filled in here can't be read any more. Please start anew.</source>
      <translation>Lo que habías rellenado aquí ya no se puede leer. Empieza de nuevo, por favor.</translation>
    </message>
    <message>
      <source>Your diary is still being opened, so what you filled in is not kept yet. Wait a moment, or leave once more to let it go.</source>
      <translation>Tu diario todavía se está abriendo, así que lo que rellenaste aún no está guardado. Espera un momento, o sal otra vez para dejarlo.</translation>
    </message>
    <message>
      <source>What you filled in could not be kept yet. {why} It stays here while the window is open.</source>
      <translation>Lo que rellenaste todavía no se pudo guardar. {why} Se queda aquí mientras la ventana esté abierta.</translation>
    </message>
    <message>
      <source>Throw away what you filled in? With Esc it is kept, to go on later.</source>
      <translation>¿Descartar lo que rellenaste? Con Esc se conserva, para seguir más tarde.</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Descartarlo</translation>
    </message>
  </context>
  <context>
    <name>GoalPanel</name>
    <message>
      <source>Belongs to</source>
      <translation>Pertenece a</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Qué cambiaría</translation>
    </message>
    <message>
      <source>A session not written down yet</source>
      <translation>Una sesión todavía sin anotar</translation>
    </message>
    <message>
      <source>A test run not written down yet</source>
      <translation>Una carrera de prueba todavía sin anotar</translation>
    </message>
    <message>
      <source>Nothing yet: choose first where it belongs.</source>
      <translation>Nada todavía: primero elige a qué pertenece.</translation>
    </message>
    <message>
      <source>A form opens with these numbers in it. How your back was, and the stop signs, are still yours to fill in.</source>
      <translation>Se abre un formulario con estos números. Cómo estaba tu espalda, y las señales de parada, te queda rellenarlo a ti.</translation>
    </message>
    <message>
      <source>Nothing: the same numbers stand there.</source>
      <translation>Nada: ahí están los mismos números.</translation>
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
      <translation>Carrera de prueba guiada</translation>
    </message>
    <message>
      <source>Guided session</source>
      <translation>Sesión guiada</translation>
    </message>
    <message>
      <source>Easy pace: you should be able to talk</source>
      <translation>Ritmo suave: deberías poder hablar</translation>
    </message>
    <message>
      <source>You did not run, so there is nothing to write down.</source>
      <translation>No corriste, así que no hay nada que anotar.</translation>
    </message>
    <message>
      <source>It could not be written down yet. {why} It stays here meanwhile.</source>
      <translation>Todavía no se pudo anotar. {why} Mientras tanto se queda aquí.</translation>
    </message>
  </context>
  <context>
    <name>GuidedWords</name>
    <message>
      <source>GET READY</source>
      <translation>PREPÁRATE</translation>
    </message>
    <message>
      <source>WARM UP</source>
      <translation>CALENTAMIENTO</translation>
    </message>
    <message>
      <source>RUN</source>
      <translation>CORRE</translation>
    </message>
    <message>
      <source>WALK</source>
      <translation>CAMINA</translation>
    </message>
    <message>
      <source>COOL DOWN</source>
      <translation>VUELTA A LA CALMA</translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>prepararse</translation>
    </message>
    <message>
      <source>walk to warm up</source>
      <translation>caminar para calentar</translation>
    </message>
    <message>
      <source>run</source>
      <translation>correr</translation>
    </message>
    <message>
      <source>walk</source>
      <translation>caminar</translation>
    </message>
    <message>
      <source>walk to cool down</source>
      <translation>caminar para volver a la calma</translation>
    </message>
    <message>
      <source>warm-up</source>
      <translation>calentamiento</translation>
    </message>
    <message>
      <source>cool-down</source>
      <translation>vuelta a la calma</translation>
    </message>
    <message>
      <source>then you are done</source>
      <translation>con esto terminas</translation>
    </message>
    <message>
      <source>then {phase} {time}</source>
      <translation>luego {phase} {time}</translation>
    </message>
    <message>
      <source>{phase}, {following}</source>
      <translation>{phase}, {following}</translation>
    </message>
    <message>
      <source>Test run · {phase}</source>
      <translation>Carrera de prueba · {phase}</translation>
    </message>
    <message>
      <source>Stage {stage} · {phase}</source>
      <translation>Etapa {stage} · {phase}</translation>
    </message>
    <message>
      <source>Stage {stage} · repetition {n} of {all}</source>
      <translation>Etapa {stage} · repetición {n} de {all}</translation>
    </message>
    <message>
      <source>{phase}, {time}</source>
      <translation>{phase}, {time}</translation>
    </message>
    <message>
      <source>{what}. Repetition {n} of {all}</source>
      <translation>{what}. Repetición {n} de {all}</translation>
    </message>
    <message>
      <source>That was enough: stop running</source>
      <translation>Ya es suficiente: dejar de correr</translation>
    </message>
    <message>
      <source>Skip to the end</source>
      <translation>Pasar al final</translation>
    </message>
    <message>
      <source>Skip to {phase}</source>
      <translation>Pasar a {phase}</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>Do the check</source>
      <translation>Hacer la revisión</translation>
    </message>
    <message>
      <source>With pain this strong we don't suggest running today. A walk or a rest is a good choice.</source>
      <translation>Con un dolor tan fuerte no sugerimos correr hoy. Caminar o descansar es una buena elección.</translation>
    </message>
    <message>
      <source>First comes a test run.</source>
      <translation>Primero viene una carrera de prueba.</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Carrera de prueba</translation>
    </message>
    <message>
      <source>Your back needs walking for now, and a talk with a clinician.</source>
      <translation>Por ahora tu espalda necesita caminar, y que hables con un profesional de la salud.</translation>
    </message>
    <message>
      <source>The programme is done. Choose on Today how to go on.</source>
      <translation>El programa está hecho. Elige en «Hoy» cómo seguir.</translation>
    </message>
    <message>
      <source>First comes the suitability check.</source>
      <translation>Primero viene la revisión inicial.</translation>
    </message>
    <message>
      <source>Your programme is locked, so there is no session for now.</source>
      <translation>Tu programa está detenido, así que por ahora no hay ninguna sesión.</translation>
    </message>
    <message>
      <source>You have days off now. Your next session comes after them.</source>
      <translation>Ahora tienes días libres. Tu próxima sesión viene después.</translation>
    </message>
    <message>
      <source>There is no session open just now.</source>
      <translation>Ahora mismo no hay ninguna sesión abierta.</translation>
    </message>
  </context>
  <context>
    <name>HandOver</name>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Save as web page…</source>
      <translation>Guardar como página web…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as web page</source>
      <translation>Guardar como página web</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Página web (*.html)</translation>
    </message>
    <message>
      <source>No printer was found. Save the report as a PDF and print that.</source>
      <translation>No se encontró ninguna impresora. Guarda el informe como PDF e imprímelo.</translation>
    </message>
    <message>
      <source>The printer did not take it. Save the report as a PDF and print that.</source>
      <translation>La impresora no lo aceptó. Guarda el informe como PDF e imprímelo.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
  </context>
  <context>
    <name>HandedFiles</name>
    <message>
      <source>This is the sample. Open your files in your own diary.</source>
      <translation>Esto es la muestra. Abre tus archivos en tu propio diario.</translation>
    </message>
    <message>
      <source>Your file waits until something can be written in the diary again.</source>
      <translation>Tu archivo espera hasta que se pueda escribir de nuevo en el diario.</translation>
    </message>
    <message>
      <source>Your file waits.</source>
      <translation>Tu archivo espera.</translation>
    </message>
    <message>
      <source>Open it now</source>
      <translation>Abrirlo ahora</translation>
    </message>
    <message>
      <source>Your file waits. You can open it later, on Today or in the Diary.</source>
      <translation>Tu archivo espera. Puedes abrirlo más tarde, en «Hoy» o en el Diario.</translation>
    </message>
  </context>
  <context>
    <name>HazardCard</name>
    <message>
      <source>Risk {before} without controls, {after} with them. {status}.</source>
      <translation>Riesgo {before} sin controles, {after} con ellos. {status}.</translation>
    </message>
    <message>
      <source>Cause, harm and controls</source>
      <translation>Causa, daño y controles</translation>
    </message>
    <message>
      <source>Cause, harm and controls of {hazard}</source>
      <translation>Causa, daño y controles de {hazard}</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Causa</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>Efecto</translation>
    </message>
    <message>
      <source>Harm</source>
      <translation>Daño</translation>
    </message>
    <message>
      <source>Risk without the controls</source>
      <translation>Riesgo sin los controles</translation>
    </message>
    <message>
      <source>Risk with the controls</source>
      <translation>Riesgo con los controles</translation>
    </message>
    <message>
      <source>What remains</source>
      <translation>Lo que queda</translation>
    </message>
    <message>
      <source>Control {number}</source>
      <translation>Control {number}</translation>
    </message>
    <message>
      <source>{score} of 25, {band}. How bad: {severity}. How likely: {likelihood}.</source>
      <translation>{score} de 25, {band}. Gravedad: {severity}. Probabilidad: {likelihood}.</translation>
    </message>
    <message>
      <source>Not verified by a test. {why}</source>
      <translation>No verificado con una prueba. {why}</translation>
    </message>
    <message>
      <source>Tests that verify it:</source>
      <translation>Pruebas que lo verifican:</translation>
    </message>
  </context>
  <context>
    <name>HowItGoes</name>
    <message>
      <source>How it goes</source>
      <translation>Cómo es</translation>
    </message>
    <message>
      <source>Walk for 5 minutes to warm up.</source>
      <translation>Camina 5 minutos para calentar.</translation>
    </message>
    <message>
      <source>Then jog at an easy pace: you can talk all the time.</source>
      <translation>Después trota a un ritmo suave: puedes hablar todo el tiempo.</translation>
    </message>
    <message>
      <source>Stop when it is not comfortable any more, or after 2 minutes.</source>
      <translation>Para cuando ya no sea cómodo, o a los 2 minutos.</translation>
    </message>
    <message>
      <source>Walk again to cool down.</source>
      <translation>Camina otra vez para volver a la calma.</translation>
    </message>
    <message>
      <source>Backstride counts the seconds and tells you what comes next. You can stop at any time.</source>
      <translation>Backstride cuenta los segundos y te dice qué sigue. Puedes parar en cualquier momento.</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Choose files…</source>
      <translation>Elegir archivos…</translation>
    </message>
    <message>
      <source>Choose files, or drop them anywhere on this window</source>
      <translation>Elige archivos, o suéltalos en cualquier lugar de esta ventana</translation>
    </message>
    <message>
      <source>A watch or a running app can save what it recorded as a FIT, GPX or TCX file. On a watch that you connect by cable, look in the folder Activity. In an app, look for “Export”.</source>
      <translation>Un reloj o una aplicación de correr puede guardar lo que grabó como archivo FIT, GPX o TCX. En un reloj que conectas por cable, mira en la carpeta Activity. En una aplicación, busca «Exportar».</translation>
    </message>
    <message>
      <source>Then you see what is in each file, how much of it was running, and which of your sessions it belongs to. You say file by file whether to use it.</source>
      <translation>Después ves qué hay en cada archivo, cuánto fue correr y a cuál de tus sesiones pertenece. Tú dices, archivo por archivo, si se usa.</translation>
    </message>
  </context>
  <context>
    <name>JoiningView</name>
    <message>
      <source>Which entries</source>
      <translation>Qué entradas</translation>
    </message>
  </context>
  <context>
    <name>JoiningWords</name>
    <message>
      <source>{name} holds no entries.</source>
      <translation>{name} no contiene ninguna entrada.</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} entradas</translation>
    </message>
    <message>
      <source>{name} holds {entries}, from {first} to {last}.</source>
      <translation>{name} contiene {entries}, desde el {first} hasta el {last}.</translation>
    </message>
    <message>
      <source>1 entry is new and comes in.</source>
      <translation>1 entrada es nueva y se añade.</translation>
    </message>
    <message>
      <source>{n} entries are new and come in.</source>
      <translation>{n} entradas son nuevas y se añaden.</translation>
    </message>
    <message>
      <source>1 entry was changed there later: that version counts.</source>
      <translation>1 entrada se cambió allí más tarde: cuenta esa versión.</translation>
    </message>
    <message>
      <source>{n} entries were changed there later: those versions count.</source>
      <translation>{n} entradas se cambiaron allí más tarde: valen esas versiones.</translation>
    </message>
    <message>
      <source>1 entry was deleted there: it is deleted here too.</source>
      <translation>1 entrada se borró allí: también se borra aquí.</translation>
    </message>
    <message>
      <source>{n} entries were deleted there: they are deleted here too.</source>
      <translation>{n} entradas se borraron allí: también se borran aquí.</translation>
    </message>
    <message>
      <source>1 entry that you deleted here was changed there later: it comes back.</source>
      <translation>1 entrada que borraste aquí se cambió allí más tarde: vuelve.</translation>
    </message>
    <message>
      <source>{n} entries that you deleted here were changed there later: they come back.</source>
      <translation>{n} entradas que borraste aquí se cambiaron allí más tarde: vuelven.</translation>
    </message>
    <message>
      <source>1 entry was changed here later: yours stays.</source>
      <translation>1 entrada se cambió aquí más tarde: la tuya se queda.</translation>
    </message>
    <message>
      <source>{n} entries were changed here later: yours stay.</source>
      <translation>{n} entradas se cambiaron aquí más tarde: las tuyas se quedan.</translation>
    </message>
    <message>
      <source>1 entry of the file was deleted here: it stays deleted.</source>
      <translation>1 entrada del archivo se borró aquí: sigue borrada.</translation>
    </message>
    <message>
      <source>{n} entries of the file were deleted here: they stay deleted.</source>
      <translation>{n} entradas del archivo se borraron aquí: siguen borradas.</translation>
    </message>
    <message>
      <source>1 entry was deleted on the other computer before it came here.</source>
      <translation>1 entrada se borró en el otro equipo antes de llegar aquí.</translation>
    </message>
    <message>
      <source>{n} entries were deleted on the other computer before they came here.</source>
      <translation>{n} entradas se borraron en el otro equipo antes de llegar aquí.</translation>
    </message>
    <message>
      <source>1 is dated after today; it counts from its date on.</source>
      <translation>1 tiene una fecha posterior a hoy; cuenta a partir de su fecha.</translation>
    </message>
    <message>
      <source>{n} are dated after today; each counts from its date on.</source>
      <translation>{n} tienen una fecha posterior a hoy; cada una cuenta a partir de su fecha.</translation>
    </message>
    <message>
      <source>1 entry is the same on both.</source>
      <translation>1 entrada es igual en los dos.</translation>
    </message>
    <message>
      <source>{n} entries are the same on both.</source>
      <translation>{n} entradas son iguales en los dos.</translation>
    </message>
    <message>
      <source>1 entry is only here, and stays.</source>
      <translation>1 entrada está solo aquí, y se queda.</translation>
    </message>
    <message>
      <source>{n} entries are only here, and stay.</source>
      <translation>{n} entradas están solo aquí, y se quedan.</translation>
    </message>
    <message>
      <source>Settings that are missing here come along. Yours stay.</source>
      <translation>Los ajustes que faltan aquí vienen también. Los tuyos se quedan.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>The other computer's version counts</source>
      <translation>Vale la versión del otro equipo</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Borrado</translation>
    </message>
    <message>
      <source>Back again</source>
      <translation>De vuelta</translation>
    </message>
    <message>
      <source>Yours stays</source>
      <translation>Lo tuyo se queda</translation>
    </message>
    <message>
      <source>{when}: {entry}</source>
      <translation>{when}: {entry}</translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>y 1 más</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>{name} was read. Nothing is joined yet.</source>
      <translation>Se leyó {name}. Todavía no se ha unido nada.</translation>
    </message>
    <message>
      <source>All of {name} is here already. There is nothing to join.</source>
      <translation>Todo lo de {name} ya está aquí. No hay nada que unir.</translation>
    </message>
    <message>
      <source>The other computer's diary holds a warning. Once joined, it counts here too, and the plan waits until it is resolved. Nothing is joined yet.</source>
      <translation>El diario del otro equipo tiene un aviso. Una vez unido, también vale aquí, y el plan espera hasta que se resuelva. Todavía no se ha unido nada.</translation>
    </message>
    <message>
      <source>Joined.</source>
      <translation>Unido.</translation>
    </message>
    <message>
      <source>1 entry is new.</source>
      <translation>1 entrada es nueva.</translation>
    </message>
    <message>
      <source>{n} entries are new.</source>
      <translation>{n} entradas son nuevas.</translation>
    </message>
    <message>
      <source>1 was changed.</source>
      <translation>1 se cambió.</translation>
    </message>
    <message>
      <source>{n} were changed.</source>
      <translation>{n} se cambiaron.</translation>
    </message>
    <message>
      <source>There is a warning that you should read first.</source>
      <translation>Hay un aviso que debes leer primero.</translation>
    </message>
    <message>
      <source>To bring the other computer up to date, make a file here and join it there.</source>
      <translation>Para poner al día el otro equipo, crea un archivo aquí y únelo allí.</translation>
    </message>
    <message>
      <source>Your diary was changed since, so this can't be undone in one step. A backup from just before joining is kept: Settings, Backups.</source>
      <translation>Tu diario cambió desde entonces, así que esto no se puede deshacer en un solo paso. Se guarda una copia de seguridad de justo antes de unir: Ajustes, Copias de seguridad.</translation>
    </message>
    <message>
      <source>Undone: your diary is as it was before joining.</source>
      <translation>Deshecho: tu diario está como antes de unir.</translation>
    </message>
    <message>
      <source>1 entry with a warning stays, so that the warning is not lost.</source>
      <translation>1 entrada con un aviso se queda, para que el aviso no se pierda.</translation>
    </message>
    <message>
      <source>{n} entries with a warning stay, so that no warning is lost.</source>
      <translation>{n} entradas con un aviso se quedan, para que no se pierda ningún aviso.</translation>
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
      <translation>segundo lugar</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>este equipo</translation>
    </message>
    <message>
      <source>closed with a passphrase</source>
      <translation>cerrada con una frase de contraseña</translation>
    </message>
    <message>
      <source>of the day</source>
      <translation>copia del día</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>hecha por ti</translation>
    </message>
    <message>
      <source>from before going back</source>
      <translation>de antes de volver a una copia</translation>
    </message>
    <message>
      <source>from before another diary was brought in</source>
      <translation>de antes de traer otro diario</translation>
    </message>
    <message>
      <source>from before an update</source>
      <translation>de antes de una actualización</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} entradas</translation>
    </message>
    <message>
      <source>no entries</source>
      <translation>ninguna entrada</translation>
    </message>
    <message>
      <source>{entries}, from {first} to {last}</source>
      <translation>{entries}, desde el {first} hasta el {last}</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>No se pudo hacer la copia de seguridad de hoy. {why}</translation>
    </message>
    <message>
      <source>Today's backup is on this computer, but its copy could not be made. {why}</source>
      <translation>La copia de seguridad de hoy está en este equipo, pero no se pudo hacer su segunda copia. {why}</translation>
    </message>
    <message>
      <source>Backstride can't read any more where copies of your backups go. Choose the place again.</source>
      <translation>Backstride ya no puede leer a dónde van las copias de tus copias de seguridad. Elige otra vez el lugar.</translation>
    </message>
    <message>
      <source>Backstride tried out going back to your newest backup, and it would not have worked. Your diary itself is fine. Make a new backup now, and a copy of it in a second place.</source>
      <translation>Backstride probó a volver a tu copia de seguridad más nueva, y no habría funcionado. Tu diario está bien. Haz ahora una copia de seguridad nueva, y una copia de ella en un segundo lugar.</translation>
    </message>
    <message>
      <source>Beside your diary lies another version of it: two computers wrote at the same time. Nothing is lost. “Look at backups” shows what to do.</source>
      <translation>Junto a tu diario hay otra versión de él: dos equipos escribieron a la vez. No se ha perdido nada. «Ver las copias de seguridad» muestra qué hacer.</translation>
    </message>
    <message>
      <source>Your diary lies in a folder that another program copies to other computers. Open Backstride on one computer at a time. “Look at backups” says more.</source>
      <translation>Tu diario está en una carpeta que otro programa copia a otros equipos. Abre Backstride en un solo equipo a la vez. «Ver las copias de seguridad» dice más.</translation>
    </message>
    <message>
      <source>The folder for copies of your backups is not there. Plug in the stick or connect the disk; the next copy is then made by itself.</source>
      <translation>La carpeta para las copias de tus copias de seguridad no está. Conecta la memoria USB o el disco; la próxima copia se hace entonces sola.</translation>
    </message>
    <message>
      <source>The last copy is of the backup of {when}.</source>
      <translation>La última copia es de esta copia de seguridad: {when}.</translation>
    </message>
    <message>
      <source>Your diary lies in a folder that {service} copies to other computers. Open Backstride on one computer at a time, and wait until {service} has finished. Better: keep the diary outside that folder, and have only copies go there, as a second place, with a passphrase.</source>
      <translation>Tu diario está en una carpeta que {service} copia a otros equipos. Abre Backstride en un solo equipo a la vez, y espera a que {service} haya terminado. Mejor: guarda el diario fuera de esa carpeta, y deja que ahí vayan solo copias, como segundo lugar, con una frase de contraseña.</translation>
    </message>
    <message>
      <source>Beside your diary lies another version of it: {file}. Two computers wrote at the same time. Nothing is lost. See what only that version holds, and join it; after that, move the file to another folder, or delete it.</source>
      <translation>Junto a tu diario hay otra versión de él: {file}. Dos equipos escribieron al mismo tiempo. No se ha perdido nada. Mira qué contiene solo esa versión y únelo; después, mueve el archivo a otra carpeta o bórralo.</translation>
    </message>
    <message>
      <source>a cloud program</source>
      <translation>un programa de nube</translation>
    </message>
  </context>
  <context>
    <name>LadderCard</name>
    <message>
      <source>Your stages</source>
      <translation>Tus etapas</translation>
    </message>
    <message>
      <source>Show the stages as a table</source>
      <translation>Mostrar las etapas como tabla</translation>
    </message>
  </context>
  <context>
    <name>LanguageCard</name>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>While a guided session runs, the language stays.</source>
      <translation>Mientras hay una sesión guiada en marcha, el idioma no cambia.</translation>
    </message>
    <message>
      <source>No clinician has checked this translation yet.</source>
      <translation>Ningún profesional de la salud ha revisado todavía esta traducción.</translation>
    </message>
  </context>
  <context>
    <name>LearnPage</name>
    <message>
      <source>All articles</source>
      <translation>Todos los artículos</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <source>Short articles with their sources. Everything is kept on this computer.</source>
      <translation>Artículos cortos con sus fuentes. Todo está guardado en este equipo.</translation>
    </message>
    <message>
      <source>Search the articles</source>
      <translation>Buscar en los artículos</translation>
    </message>
    <message>
      <source>What words mean</source>
      <translation>Qué significan las palabras</translation>
    </message>
    <message>
      <source>The special words of this app.</source>
      <translation>Las palabras especiales de esta aplicación.</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Read: {title}</source>
      <translation>Leer: {title}</translation>
    </message>
    <message>
      <source>search, for example: pain</source>
      <translation>busca, por ejemplo: dolor</translation>
    </message>
    <message>
      <source>{found} of {count} shown</source>
      <translation>se muestran {found} de {count}</translation>
    </message>
    <message>
      <source>None found. Try fewer or other words.</source>
      <translation>No se encontró nada. Prueba con menos palabras, o con otras.</translation>
    </message>
    <message>
      <source>In an article such a word has dots below it: point at it, or press Tab.</source>
      <translation>En un artículo, una palabra así tiene puntos debajo: pon el puntero encima, o pulsa Tab.</translation>
    </message>
    <message>
      <source>Search the words</source>
      <translation>Buscar en las palabras</translation>
    </message>
    <message>
      <source>Words in this article</source>
      <translation>Palabras de este artículo</translation>
    </message>
  </context>
  <context>
    <name>LineField</name>
    <message>
      <source>Clear</source>
      <translation>Borrar lo escrito</translation>
    </message>
  </context>
  <context>
    <name>ListPanel</name>
    <message>
      <source>Why we ask</source>
      <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
      <source>None of the others</source>
      <translation>Nada de lo demás</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Nada de esto</translation>
    </message>
    <message>
      <source>One line set to “No”.</source>
      <translation>Una línea puesta en «No».</translation>
    </message>
    <message numerus="yes">
      <source>{n} lines set to “No”.</source>
      <translation>
        <numerusform>{n} línea puesta en «No».</numerusform>
        <numerusform>{n} líneas puestas en «No».</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LookCard</name>
    <message>
      <source>How it looks</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Movement</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>No movement</source>
      <translation>Sin movimiento</translation>
    </message>
    <message>
      <source>A new page fades in. Nothing else moves by itself.</source>
      <translation>Una página nueva aparece poco a poco. Nada más se mueve por sí solo.</translation>
    </message>
  </context>
  <context>
    <name>MakingCard</name>
    <message>
      <source>Take your diary to the other computer</source>
      <translation>Llevar tu diario al otro equipo</translation>
    </message>
    <message>
      <source>Make the diary file…</source>
      <translation>Crear el archivo del diario…</translation>
    </message>
    <message>
      <source>The file holds all of your diary, corrections and deleted entries included. Your diary here stays as it is.</source>
      <translation>El archivo contiene todo tu diario, también las correcciones y las entradas borradas. Tu diario se queda aquí como está.</translation>
    </message>
    <message>
      <source>The file is not locked: whoever has it, or the stick it is on, can read it. Delete it there once it is joined.</source>
      <translation>El archivo no está protegido: quien lo tenga, o tenga la memoria USB en que está, puede leerlo. Bórralo de ahí cuando esté unido.</translation>
    </message>
    <message>
      <source>Make the diary file</source>
      <translation>Crear el archivo del diario</translation>
    </message>
    <message>
      <source>Diary (*.json)</source>
      <translation>Diario (*.json)</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <source>{n} entries</source>
      <translation>{n} entradas</translation>
    </message>
    <message>
      <source>Made: {path}, with {entries}. Now take it to the other computer. If Backstride is new there, its first page has “From another computer…”. Else open Settings there, then “Use on another computer…”. Choose the file there. {who}</source>
      <translation>Creado: {path}, con {entries}. Llévalo ahora al otro equipo. Si Backstride es nuevo allí, la primera página tiene «De otro equipo…». Si no, abre allí Ajustes y luego «Usar en otro equipo…». Elige allí el archivo. {who}</translation>
    </message>
    <message>
      <source>Whoever has this stick or folder can read it.</source>
      <translation>Quien tenga esta memoria USB o carpeta puede leerlo.</translation>
    </message>
    <message>
      <source>On this computer only your account can open it; a copy is open to all.</source>
      <translation>En este equipo solo tu cuenta puede abrirlo; una copia puede abrirla cualquiera.</translation>
    </message>
  </context>
  <context>
    <name>MeasureCard</name>
    <message>
      <source>Write down a new value</source>
      <translation>Anotar un valor nuevo</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
  </context>
  <context>
    <name>MeasureWords</name>
    <message>
      <source>Something I want to do again</source>
      <translation>Algo que quiero volver a hacer</translation>
    </message>
    <message>
      <source>Average back pain over the past week</source>
      <translation>Dolor de espalda promedio de la última semana</translation>
    </message>
    <message>
      <source>How safe running feels</source>
      <translation>Lo seguro que me parece correr</translation>
    </message>
    <message>
      <source>0 is no pain, 100 is the worst imaginable.</source>
      <translation>0 es sin dolor, 100 es el peor dolor imaginable.</translation>
    </message>
    <message>
      <source>0 is not safe at all, 10 is completely safe.</source>
      <translation>0 es nada seguro, 10 es totalmente seguro.</translation>
    </message>
    <message>
      <source>0 is not at all, 10 is as well as before.</source>
      <translation>0 es nada, 10 es tan bien como antes.</translation>
    </message>
    <message>
      <source>0 to 100. Lower is better.</source>
      <translation>De 0 a 100. Más bajo es mejor.</translation>
    </message>
    <message>
      <source>0 to 24. Lower is better.</source>
      <translation>De 0 a 24. Más bajo es mejor.</translation>
    </message>
    <message>
      <source>0 to 10. Higher is better.</source>
      <translation>De 0 a 10. Más alto es mejor.</translation>
    </message>
    <message>
      <source>{value} of {maximum}</source>
      <translation>{value} de {maximum}</translation>
    </message>
    <message>
      <source>before this start</source>
      <translation>antes de este comienzo</translation>
    </message>
    <message>
      <source>week {week}</source>
      <translation>semana {week}</translation>
    </message>
    <message>
      <source>scored by {name}</source>
      <translation>calculado por {name}</translation>
    </message>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message>
      <source>{value} on {day}</source>
      <translation>{value} el {day}</translation>
    </message>
    <message>
      <source>Not recorded yet.</source>
      <translation>Sin registrar todavía.</translation>
    </message>
    <message>
      <source>No clear change.</source>
      <translation>Ningún cambio claro.</translation>
    </message>
    <message>
      <source>It was already low at the start.</source>
      <translation>Ya era bajo al principio.</translation>
    </message>
    <message>
      <source>Weeks that overlap are not compared. The next one will be.</source>
      <translation>Las semanas que se solapan no se comparan. La próxima sí.</translation>
    </message>
    <message>
      <source>Values from before this start are not compared with it.</source>
      <translation>Los valores de antes de este comienzo no se comparan con él.</translation>
    </message>
    <message>
      <source>A second one shows whether anything has changed.</source>
      <translation>Un segundo valor muestra si algo ha cambiado.</translation>
    </message>
    <message>
      <source>{first} on {day}, {latest} on {later}.</source>
      <translation>{first} el {day} y {latest} el {later}.</translation>
    </message>
    <message>
      <source>{n} points higher than at first.</source>
      <translation>{n} puntos más que al principio.</translation>
    </message>
    <message>
      <source>{n} points lower than at first.</source>
      <translation>{n} puntos menos que al principio.</translation>
    </message>
    <message>
      <source>The same as at first: {value}.</source>
      <translation>Igual que al principio: {value}.</translation>
    </message>
    <message>
      <source>This is your own scale: no research says how much counts as a change.</source>
      <translation>Esta es tu propia escala: ninguna investigación dice cuánto cuenta como un cambio.</translation>
    </message>
    <message>
      <source>What a change in this score means, ask whoever worked it out.</source>
      <translation>Sobre qué significa un cambio en esta puntuación, pregunta a quien la calculó.</translation>
    </message>
  </context>
  <context>
    <name>MeasuresCard</name>
    <message>
      <source>Your measures</source>
      <translation>Tus medidas</translation>
    </message>
    <message>
      <source>Nothing is recorded yet. Here you see your weekly pain, how safe running feels, what you want to do again, and scores from your clinician.</source>
      <translation>Todavía no hay nada registrado. Aquí ves tu dolor de cada semana, lo seguro que te parece correr, qué quieres volver a hacer y las puntuaciones de tu profesional de la salud.</translation>
    </message>
    <message>
      <source>Open your measures</source>
      <translation>Abrir tus medidas</translation>
    </message>
    <message>
      <source>Confidence and the things you want to do are your own scales: no research says how much counts as a change.</source>
      <translation>La confianza y las cosas que quieres hacer son tus propias escalas: ninguna investigación dice cuánto cuenta como un cambio.</translation>
    </message>
  </context>
  <context>
    <name>MeasuresPage</name>
    <message>
      <source>Your average pain over the past week</source>
      <translation>Tu dolor promedio de la última semana</translation>
    </message>
    <message>
      <source>How safe running feels</source>
      <translation>Lo seguro que me parece correr</translation>
    </message>
    <message>
      <source>Three things I want to do again</source>
      <translation>Tres cosas que quiero volver a hacer</translation>
    </message>
    <message>
      <source>Scores from your clinician</source>
      <translation>Puntuaciones de tu profesional de la salud</translation>
    </message>
    <message>
      <source>When something went wrong</source>
      <translation>Cuando algo salió mal</translation>
    </message>
    <message>
      <source>Pain somewhere else</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>Back to Progress</source>
      <translation>Volver a Progreso</translation>
    </message>
    <message>
      <source>In weeks 0, 6 and 12 it helps to write these down, so that like can be compared with like. Leave out what you like.</source>
      <translation>En las semanas 0, 6 y 12 ayuda anotar esto, para comparar lo mismo con lo mismo. Deja fuera lo que quieras.</translation>
    </message>
    <message>
      <source>It is week {week}.</source>
      <translation>Es la semana {week}.</translation>
    </message>
    <message>
      <source>Your measures</source>
      <translation>Tus medidas</translation>
    </message>
  </context>
  <context>
    <name>MorningCard</name>
    <message>
      <source>Back to usual by the next morning</source>
      <translation>Como de costumbre a la mañana siguiente</translation>
    </message>
    <message>
      <source>Not yet back to usual that morning</source>
      <translation>Esa mañana todavía no como de costumbre</translation>
    </message>
    <message>
      <source>Back to usual within 48 hours</source>
      <translation>Como de costumbre en 48 horas o menos</translation>
    </message>
    <message>
      <source>It took longer than 48 hours</source>
      <translation>Tardó más de 48 horas</translation>
    </message>
    <message>
      <source>The next morning</source>
      <translation>La mañana siguiente</translation>
    </message>
    <message>
      <source>Pain the next morning</source>
      <translation>Dolor a la mañana siguiente</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>Was it back to usual?</source>
      <translation>¿Estaba como de costumbre?</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>If you remember. Without it the next step stays the same.</source>
      <translation>Si lo recuerdas. Sin esto, el próximo paso queda igual.</translation>
    </message>
    <message>
      <source>The next morning needs both answers, or neither.</source>
      <translation>La mañana siguiente necesita las dos respuestas, o ninguna.</translation>
    </message>
  </context>
  <context>
    <name>MorningPanel</name>
    <message>
      <source>Only if you like. It helps to choose the next step when you are back.</source>
      <translation>Solo si quieres. Ayuda a elegir el próximo paso cuando vuelvas.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Ask me later</source>
      <translation>Pregúntame más tarde</translation>
    </message>
    <message>
      <source>1 more after this</source>
      <translation>1 más después de esta</translation>
    </message>
    <message numerus="yes">
      <source>{n} more after this</source>
      <translation>
        <numerusform>{n} más después de esta</numerusform>
        <numerusform>{n} más después de esta</numerusform>
      </translation>
    </message>
    <message>
      <source>Has your back settled?</source>
      <translation>¿Se ha calmado tu espalda?</translation>
    </message>
    <message>
      <source>How was it the next morning?</source>
      <translation>¿Cómo fue a la mañana siguiente?</translation>
    </message>
    <message>
      <source>Pain that morning, as far as you remember</source>
      <translation>Dolor esa mañana, según lo recuerdes</translation>
    </message>
    <message>
      <source>Pain now</source>
      <translation>Dolor ahora</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst imaginable</source>
      <translation>el peor imaginable</translation>
    </message>
    <message>
      <source>Is it back to usual?</source>
      <translation>¿Está como de costumbre?</translation>
    </message>
    <message>
      <source>When was it back to usual?</source>
      <translation>¿Cuándo volvió a estar como de costumbre?</translation>
    </message>
    <message>
      <source>After your run on {day} your back was not yet back to usual.</source>
      <translation>Después de correr ({day}), tu espalda todavía no estaba como de costumbre.</translation>
    </message>
    <message>
      <source>After your test run, {day}.</source>
      <translation>Después de tu carrera de prueba, {day}.</translation>
    </message>
    <message>
      <source>After your session, {day}.</source>
      <translation>Después de tu sesión, {day}.</translation>
    </message>
    <message>
      <source>Within 48 hours</source>
      <translation>En 48 horas o menos</translation>
    </message>
    <message>
      <source>Yes, within 48 hours</source>
      <translation>Sí, en 48 horas o menos</translation>
    </message>
    <message>
      <source>It took longer, or it still is not</source>
      <translation>Tardó más, o todavía no lo está</translation>
    </message>
    <message>
      <source>It took longer</source>
      <translation>Tardó más</translation>
    </message>
    <message>
      <source>By that morning</source>
      <translation>Esa misma mañana</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Todavía no</translation>
    </message>
    <message>
      <source>Click on the line first, or type a number from 0 to 100.</source>
      <translation>Primero haz clic en la línea, o escribe un número de 0 a 100.</translation>
    </message>
    <message>
      <source>Choose whether your back is back to usual.</source>
      <translation>Elige si tu espalda está como de costumbre.</translation>
    </message>
    <message>
      <source>Thank you. Your answer is saved.</source>
      <translation>Gracias. Tu respuesta está guardada.</translation>
    </message>
  </context>
  <context>
    <name>NewPasscode</name>
    <message>
      <source>New passcode</source>
      <translation>Código de acceso nuevo</translation>
    </message>
    <message>
      <source>The same passcode again</source>
      <translation>El mismo código de acceso otra vez</translation>
    </message>
    <message>
      <source>Three or four words that have nothing to do with each other are easy to keep in mind and hard to guess. It takes at least {n} characters.</source>
      <translation>Tres o cuatro palabras que no tengan nada que ver entre sí son fáciles de recordar y difíciles de adivinar. Hacen falta al menos {n} caracteres.</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
      <source>The passcode needs at least {n} characters. Several words are best.</source>
      <translation>El código de acceso necesita al menos {n} caracteres. Lo mejor son varias palabras.</translation>
    </message>
    <message>
      <source>The two passcodes are not the same.</source>
      <translation>Los dos códigos de acceso no son iguales.</translation>
    </message>
  </context>
  <context>
    <name>NextSession</name>
    <message>
      <source>Next session</source>
      <translation>Próxima sesión</translation>
    </message>
    <message>
      <source>Start guided session</source>
      <translation>Empezar la sesión guiada</translation>
    </message>
    <message>
      <source>Tick off a session</source>
      <translation>Marcar una sesión como hecha</translation>
    </message>
    <message>
      <source>Take it with me</source>
      <translation>Llevarla conmigo</translation>
    </message>
    <message>
      <source>today, or on any later day</source>
      <translation>hoy, o cualquier día después</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>The session, drawn to scale</source>
      <translation>La sesión, dibujada a escala</translation>
    </message>
    <message>
      <source>A walk</source>
      <translation>Caminar</translation>
    </message>
    <message>
      <source>Rest</source>
      <translation>Descanso</translation>
    </message>
    <message>
      <source>A walk or a rest</source>
      <translation>Caminar o descansar</translation>
    </message>
    <message>
      <source>Your next session can be after your days off.</source>
      <translation>Tu próxima sesión puede ser después de tus días libres.</translation>
    </message>
    <message>
      <source>Rest today. Next session from {date}.</source>
      <translation>Hoy, descanso. Primer día para la próxima sesión: {date}.</translation>
    </message>
    <message>
      <source>You chose a walk today. Your next session can wait.</source>
      <translation>Hoy elegiste caminar. Tu próxima sesión puede esperar.</translation>
    </message>
    <message>
      <source>You chose to rest today. Your next session can wait.</source>
      <translation>Hoy elegiste descansar. Tu próxima sesión puede esperar.</translation>
    </message>
    <message>
      <source>Running can wait until your back is calmer.</source>
      <translation>Correr puede esperar hasta que tu espalda esté más tranquila.</translation>
    </message>
  </context>
  <context>
    <name>NoteWords</name>
    <message>
      <source>Events</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <source>None recorded.</source>
      <translation>Ninguno registrado.</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>desde el {day}</translation>
    </message>
    <message>
      <source>mild</source>
      <translation>leve</translation>
    </message>
    <message>
      <source>moderate</source>
      <translation>moderado</translation>
    </message>
    <message>
      <source>severe</source>
      <translation>grave</translation>
    </message>
    <message>
      <source>Done: {action}.</source>
      <translation>Qué se hizo: {action}.</translation>
    </message>
    <message>
      <source>The patient thinks running caused it.</source>
      <translation>La persona cree que se debió a correr.</translation>
    </message>
    <message>
      <source>The patient thinks running did not cause it.</source>
      <translation>La persona cree que no se debió a correr.</translation>
    </message>
    <message>
      <source>The patient is not sure that running caused it.</source>
      <translation>La persona no sabe si se debió a correr.</translation>
    </message>
    <message>
      <source>{what} ({where}).</source>
      <translation>{what} ({where}).</translation>
    </message>
    <message>
      <source>faint</source>
      <translation>desmayo</translation>
    </message>
    <message>
      <source>chest pain</source>
      <translation>dolor en el pecho</translation>
    </message>
    <message>
      <source>leg or foot</source>
      <translation>pierna o pie</translation>
    </message>
    <message>
      <source>back</source>
      <translation>espalda</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>1 earlier one is in the diary.</source>
      <translation>1 anterior está en el diario.</translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier ones are in the diary.</source>
      <translation>
        <numerusform>{n} anterior está en el diario.</numerusform>
        <numerusform>{n} anteriores están en el diario.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pain elsewhere in sessions, worst of 0–100 (back's worst then)</source>
      <translation>Dolor en otra parte en las sesiones, el peor de 0–100 (entonces, el peor de la espalda)</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <source>Highest</source>
      <translation>Mayor</translation>
    </message>
    <message>
      <source>Latest</source>
      <translation>Último</translation>
    </message>
    <message>
      <source>{n} other sites with fewer sessions are in the diary.</source>
      <translation>Hay {n} lugares más con menos sesiones en el diario.</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>{peak} (back {back}) {day}</source>
      <translation>{peak} (espalda {back}) {day}</translation>
    </message>
    <message>
      <source>Questions for you</source>
      <translation>Preguntas para usted</translation>
    </message>
  </context>
  <context>
    <name>OtherComputerPage</name>
    <message>
      <source>Use on another computer</source>
      <translation>Usar en otro equipo</translation>
    </message>
    <message>
      <source>Bring your diary here</source>
      <translation>Trae tu diario aquí</translation>
    </message>
    <message>
      <source>Make the file on the computer where your diary is: in Settings, “Use on another computer…”. Bring it here on a stick and choose it below.</source>
      <translation>Crea el archivo en el equipo donde está tu diario: en Ajustes, «Usar en otro equipo…». Tráelo aquí en una memoria USB y elígelo abajo.</translation>
    </message>
    <message>
      <source>A file carries your diary from one computer to the other. Make it on the first, take it there on a stick, and join it on the second.</source>
      <translation>Un archivo lleva tu diario de un equipo al otro. Créalo en el primero, llévalo allí en una memoria USB y únelo en el segundo.</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Volver a Ajustes</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>OutcomeWords</name>
    <message>
      <source>Pain is 1 point lower than in week 1.</source>
      <translation>El dolor es 1 punto menor que en la semana 1.</translation>
    </message>
    <message numerus="yes">
      <source>Pain is {n} points lower than in week 1.</source>
      <translation>
        <numerusform>El dolor es {n} punto menor que en la semana 1.</numerusform>
        <numerusform>El dolor es {n} puntos menor que en la semana 1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Pain is {n} points higher than in week 1.</source>
      <translation>El dolor es {n} puntos mayor que en la semana 1.</translation>
    </message>
    <message>
      <source>No clear change in pain since week 1.</source>
      <translation>Sin un cambio claro en el dolor desde la semana 1.</translation>
    </message>
    <message>
      <source>Pain was already low in week 1.</source>
      <translation>El dolor ya era bajo en la semana 1.</translation>
    </message>
    <message>
      <source>Average {start} in week 1, {now} in week {week}.</source>
      <translation>Promedio {start} en la semana 1, {now} en la semana {week}.</translation>
    </message>
    <message>
      <source>A size that research counts as meaningful (20 of 100, Neason 2024).</source>
      <translation>Una diferencia que la investigación considera importante (20 de 100, Neason 2024).</translation>
    </message>
    <message>
      <source>This may be meaningful (15 of 100, or 30 % and 10, Ostelo 2008).</source>
      <translation>Puede ser importante (15 de 100, o 30 % y 10, Ostelo 2008).</translation>
    </message>
    <message>
      <source>That is worse: talk to a clinician (15 of 100 or more, this app's guide).</source>
      <translation>Eso es peor: habla con un profesional de la salud (15 de 100 o más, la guía de esta aplicación).</translation>
    </message>
    <message>
      <source>It would take 15 of 100, or 30 % and at least 10 (Ostelo 2008).</source>
      <translation>Harían falta 15 de 100, o 30 % y al menos 10 (Ostelo 2008).</translation>
    </message>
    <message>
      <source>Below 20 of 100, the size of a change can't be judged.</source>
      <translation>Por debajo de 20 de 100, no se puede valorar el tamaño de un cambio.</translation>
    </message>
    <message>
      <source>In the trial the mean fell from 31 to 14.</source>
      <translation>En el ensayo la media bajó de 31 a 14.</translation>
    </message>
    <message>
      <source>After week 2 you see here whether your pain has changed.</source>
      <translation>Después de la semana 2 ves aquí si tu dolor ha cambiado.</translation>
    </message>
    <message>
      <source>There are too few readings to compare: it takes two in week 1 and two in the last full week.</source>
      <translation>Hay muy pocas mediciones para comparar: hacen falta dos en la semana 1 y dos en la última semana completa.</translation>
    </message>
    <message>
      <source>{done} of {planned} sessions</source>
      <translation>{done} de {planned} sesiones</translation>
    </message>
    <message>
      <source>{percent} % of full weeks · the trial averaged {trial} %</source>
      <translation>{percent} % de las semanas completas · el promedio del ensayo fue {trial} %</translation>
    </message>
    <message>
      <source>After your first full week you see here how many sessions you did.</source>
      <translation>Después de tu primera semana completa ves aquí cuántas sesiones hiciste.</translation>
    </message>
  </context>
  <context>
    <name>PainCard</name>
    <message>
      <source>How strong is it now?</source>
      <translation>¿Cómo de fuerte es el dolor ahora?</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Parar aquí</translation>
    </message>
    <message>
      <source>Walk the rest</source>
      <translation>Caminar lo que queda</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Touch the line. The session goes on meanwhile.</source>
      <translation>Toca la línea. La sesión sigue mientras tanto.</translation>
    </message>
    <message>
      <source>That is within the level of your guide. You can carry on gently.</source>
      <translation>Eso está dentro del nivel de tu guía. Puedes seguir con suavidad.</translation>
    </message>
    <message>
      <source>That is above the level of your guide. We suggest you walk the rest.</source>
      <translation>Eso está por encima del nivel de tu guía. Sugerimos que camines lo que queda.</translation>
    </message>
    <message>
      <source>That is a lot. We suggest you stop running here, and walk home slowly if you can.</source>
      <translation>Eso es mucho. Sugerimos que dejes de correr aquí y, si puedes, vuelvas a casa caminando despacio.</translation>
    </message>
  </context>
  <context>
    <name>PainLine</name>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
    <message>
      <source>0 is {low}, 100 is {high}.</source>
      <translation>0 es {low}, 100 es {high}.</translation>
    </message>
    <message>
      <source>click, type or use arrow keys</source>
      <translation>haz clic, escribe o usa las flechas</translation>
    </message>
  </context>
  <context>
    <name>PainNow</name>
    <message>
      <source>How is your back right now?</source>
      <translation>¿Cómo está tu espalda ahora mismo?</translation>
    </message>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst imaginable</source>
      <translation>el peor imaginable</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Your average over the past week</source>
      <translation>Tu promedio de la última semana</translation>
    </message>
    <message>
      <source>last: {pain}, {day}</source>
      <translation>último: {pain}, {day}</translation>
    </message>
    <message>
      <source>Week {week}: fill in your measures</source>
      <translation>Semana {week}: anota tus medidas</translation>
    </message>
    <message>
      <source>Click on the line first, or type a number from 0 to 100.</source>
      <translation>Primero haz clic en la línea, o escribe un número de 0 a 100.</translation>
    </message>
    <message>
      <source>Pain {pain} saved.</source>
      <translation>Dolor {pain} guardado.</translation>
    </message>
    <message>
      <source>Average back pain over the past week</source>
      <translation>Dolor de espalda promedio de la última semana</translation>
    </message>
    <message>
      <source>Save the week's average</source>
      <translation>Guardar el promedio de la semana</translation>
    </message>
    <message>
      <source>The week's average is saved.</source>
      <translation>El promedio de la semana está guardado.</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>From Backstride, a diary and guide. It does not diagnose. No clinician has reviewed this version.</source>
      <translation>De Backstride, un diario y una guía. No diagnostica. Ningún profesional de la salud ha revisado esta versión.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>No printer was found. Save the article as a PDF and print that.</source>
      <translation>No se encontró ninguna impresora. Guarda el artículo como PDF e imprímelo.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
  </context>
  <context>
    <name>PartsCard</name>
    <message>
      <source>What to include</source>
      <translation>Qué incluir</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>A warning that holds now always stands on the report.</source>
      <translation>Un aviso que vale ahora siempre está en el informe.</translation>
    </message>
    <message>
      <source>US Letter</source>
      <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
      <source>Four key figures</source>
      <translation>Cuatro datos clave</translation>
    </message>
    <message>
      <source>Pain and running chart</source>
      <translation>Gráfico de dolor y distancia</translation>
    </message>
    <message>
      <source>Week by week</source>
      <translation>Semana por semana</translation>
    </message>
    <message>
      <source>Suggested and chosen</source>
      <translation>Sugerido y elegido</translation>
    </message>
    <message>
      <source>Check and warnings</source>
      <translation>Revisión y avisos</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Medidas</translation>
    </message>
    <message>
      <source>My questions</source>
      <translation>Mis preguntas</translation>
    </message>
    <message>
      <source>Data quality</source>
      <translation>Calidad de los datos</translation>
    </message>
    <message>
      <source>Slip for limits</source>
      <translation>Hoja para los límites</translation>
    </message>
  </context>
  <context>
    <name>PasscodeCard</name>
    <message>
      <source>Passcode</source>
      <translation>Código de acceso</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Set a passcode…</source>
      <translation>Poner un código de acceso…</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Bloquear ahora</translation>
    </message>
    <message>
      <source>Change it…</source>
      <translation>Cambiarlo…</translation>
    </message>
    <message>
      <source>New recovery code…</source>
      <translation>Código de recuperación nuevo…</translation>
    </message>
    <message>
      <source>Remove it…</source>
      <translation>Quitarlo…</translation>
    </message>
    <message>
      <source>Ctrl+L</source>
      <translation>Ctrl+L</translation>
    </message>
    <message>
      <source>Lock when Backstride is not used for</source>
      <translation>Bloquear cuando Backstride no se usa durante</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n} minutos</translation>
    </message>
    <message>
      <source>never by itself</source>
      <translation>nunca por sí solo</translation>
    </message>
    <message>
      <source>Your diary has a passcode.</source>
      <translation>Tu diario tiene un código de acceso.</translation>
    </message>
    <message>
      <source>Your diary has no passcode.</source>
      <translation>Tu diario no tiene código de acceso.</translation>
    </message>
    <message>
      <source>Anyone who can use your account on this computer can read your diary. With a passcode, it and its backups here open for you alone.</source>
      <translation>Cualquiera que pueda usar tu cuenta en este equipo puede leer tu diario. Con un código de acceso, el diario y sus copias de seguridad de aquí se abren solo para ti.</translation>
    </message>
    <message>
      <source>The part of Backstride that encrypts (sqlcipher3) is missing on this computer.</source>
      <translation>En este equipo falta la parte de Backstride que cifra (sqlcipher3).</translation>
    </message>
    <message>
      <source>It locks at once with Ctrl+L, and with the screen or before a sleep.</source>
      <translation>Se bloquea enseguida con Ctrl+L, y también cuando se bloquea la pantalla o antes de que el equipo se suspenda.</translation>
    </message>
    <message>
      <source>It locks at once with Ctrl+L. On this system Backstride can't tell when the screen is locked: it goes by the minutes without use.</source>
      <translation>Se bloquea enseguida con Ctrl+L. En este sistema Backstride no puede saber cuándo está bloqueada la pantalla: cuenta los minutos sin uso.</translation>
    </message>
    <message>
      <source>While a guided session runs it stays open; no reminders come while it is locked.</source>
      <translation>Mientras hay una sesión guiada en marcha se queda abierto; mientras está bloqueado no llegan recordatorios.</translation>
    </message>
    <message>
      <source>The passcode is set. Your diary is encrypted.</source>
      <translation>El código de acceso está puesto. Tu diario está cifrado.</translation>
    </message>
    <message>
      <source>The passcode was changed.</source>
      <translation>El código de acceso se cambió.</translation>
    </message>
    <message>
      <source>There is a new recovery code. The old one opens nothing.</source>
      <translation>Hay un código de recuperación nuevo. El antiguo ya no abre nada.</translation>
    </message>
    <message>
      <source>The passcode was removed. Your diary is not encrypted.</source>
      <translation>El código de acceso se quitó. Tu diario no está cifrado.</translation>
    </message>
  </context>
  <context>
    <name>PasscodeDialog</name>
    <message>
      <source>Present passcode</source>
      <translation>Código de acceso actual</translation>
    </message>
    <message>
      <source>I know that without passcode and recovery code my diary is lost</source>
      <translation>Sé que sin el código de acceso y sin el código de recuperación mi diario se pierde</translation>
    </message>
    <message>
      <source>Present passcode, or the recovery code</source>
      <translation>Código de acceso actual, o el código de recuperación</translation>
    </message>
    <message>
      <source>Set a passcode</source>
      <translation>Poner un código de acceso</translation>
    </message>
    <message>
      <source>Your diary and its backups on this computer are encrypted. Backstride then asks for the passcode at each start. This takes a moment.</source>
      <translation>Tu diario y sus copias de seguridad en este equipo se cifran. Después, Backstride pide el código de acceso cada vez que se inicia. Esto tarda un momento.</translation>
    </message>
    <message>
      <source>Set the passcode</source>
      <translation>Poner el código de acceso</translation>
    </message>
    <message>
      <source>Change the passcode</source>
      <translation>Cambiar el código de acceso</translation>
    </message>
    <message>
      <source>The recovery code stays as it is. Copies of backups that you took away open with the passcode of their time.</source>
      <translation>El código de recuperación queda como está. Las copias que te llevaste de las copias de seguridad se abren con el código de acceso de su momento.</translation>
    </message>
    <message>
      <source>A new recovery code</source>
      <translation>Un código de recuperación nuevo</translation>
    </message>
    <message>
      <source>The old code, and the sheet it stands on, then open nothing here.</source>
      <translation>El código antiguo, y la hoja en la que está, ya no abrirán nada aquí.</translation>
    </message>
    <message>
      <source>Make a new code</source>
      <translation>Crear un código nuevo</translation>
    </message>
    <message>
      <source>Remove the passcode</source>
      <translation>Quitar el código de acceso</translation>
    </message>
    <message>
      <source>Your diary and its backups can be read again then. Anyone who can use your account on this computer can open them.</source>
      <translation>Entonces tu diario y sus copias de seguridad se pueden leer otra vez. Cualquiera que pueda usar tu cuenta en este equipo puede abrirlos.</translation>
    </message>
    <message>
      <source>If you forget the passcode and lose the recovery code as well, your diary is lost. Nobody can open it then: not you, and not us. The next step shows the code.</source>
      <translation>Si olvidas el código de acceso y además pierdes el código de recuperación, tu diario se pierde. Entonces nadie puede abrirlo: ni tú, ni nosotros. El siguiente paso muestra el código.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Type the present passcode first.</source>
      <translation>Escribe primero el código de acceso actual.</translation>
    </message>
    <message>
      <source>Tick that you know what losing both means.</source>
      <translation>Marca que sabes lo que significa perder los dos.</translation>
    </message>
    <message>
      <source>One moment, please. Don't switch the computer off…</source>
      <translation>Un momento, por favor. No apagues el equipo…</translation>
    </message>
    <message>
      <source>Some backups could not be encrypted yet. It is tried again at each start: {files}</source>
      <translation>Algunas copias de seguridad aún no se pudieron cifrar. Se intenta otra vez en cada inicio: {files}</translation>
    </message>
    <message>
      <source>Your recovery code</source>
      <translation>Tu código de recuperación</translation>
    </message>
    <message>
      <source>Recovery code: {code}</source>
      <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
      <source>Save the recovery sheet…</source>
      <translation>Guardar la hoja de recuperación…</translation>
    </message>
    <message>
      <source>Print it…</source>
      <translation>Imprimirla…</translation>
    </message>
    <message>
      <source>I have saved, printed or written down the recovery code</source>
      <translation>He guardado, impreso o escrito el código de recuperación</translation>
    </message>
    <message>
      <source>It opens your diary when you forget the passcode.</source>
      <translation>Abre tu diario cuando olvidas el código de acceso.</translation>
    </message>
    <message>
      <source>This code is shown only now, and Backstride does not keep it. Without it, a forgotten passcode means that your diary is lost for good.</source>
      <translation>Este código se muestra solo ahora, y Backstride no lo guarda. Sin él, si olvidas el código de acceso, tu diario se pierde para siempre.</translation>
    </message>
    <message>
      <source>Files that you saved elsewhere before (reports, copies) stay as they are. Anyone who has one can read it.</source>
      <translation>Los archivos que guardaste antes en otro lugar (informes, copias) quedan como están. Quien tenga uno puede leerlo.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Keep the code first, then tick that you did.</source>
      <translation>Primero guarda el código, y luego marca que lo hiciste.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseCard</name>
    <message>
      <source>This backup is closed</source>
      <translation>Esta copia de seguridad está cerrada</translation>
    </message>
    <message>
      <source>Its passphrase</source>
      <translation>Su frase de contraseña</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirla</translation>
    </message>
  </context>
  <context>
    <name>PausePage</name>
    <message>
      <source>I'm ill or away</source>
      <translation>No me siento bien o estoy fuera</translation>
    </message>
    <message>
      <source>While you are off, no session is suggested and none is expected of you.</source>
      <translation>Mientras tienes días libres, no se sugiere ninguna sesión ni se espera ninguna de ti.</translation>
    </message>
    <message>
      <source>Your days off</source>
      <translation>Tus días libres</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Volver a «Hoy»</translation>
    </message>
    <message>
      <source>Note days off</source>
      <translation>Anotar días libres</translation>
    </message>
    <message>
      <source>First day off</source>
      <translation>Primer día libre</translation>
    </message>
    <message>
      <source>Last day off</source>
      <translation>Último día libre</translation>
    </message>
    <message>
      <source>I know my last day off</source>
      <translation>Sé cuál es mi último día libre</translation>
    </message>
    <message>
      <source>Why? (only if you like)</source>
      <translation>¿Por qué? (solo si quieres)</translation>
    </message>
    <message>
      <source>Save days off</source>
      <translation>Guardar los días libres</translation>
    </message>
    <message>
      <source>I'm back</source>
      <translation>Ya he vuelto</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>From {first}, until you are back.</source>
      <translation>Primer día: {first}. Hasta que vuelvas.</translation>
    </message>
    <message>
      <source>One day: {first}.</source>
      <translation>Un día: {first}.</translation>
    </message>
    <message>
      <source>From {first} to {last}.</source>
      <translation>Primer día: {first}. Último día: {last}.</translation>
    </message>
    <message>
      <source>The last day off can't be before the first.</source>
      <translation>El último día libre no puede ser antes del primero.</translation>
    </message>
    <message>
      <source>Your days off are saved.</source>
      <translation>Tus días libres están guardados.</translation>
    </message>
    <message>
      <source>Welcome back. Yesterday was your last day off.</source>
      <translation>Qué bien que hayas vuelto. Ayer fue tu último día libre.</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>Quitado.</translation>
    </message>
  </context>
  <context>
    <name>PeriodCard</name>
    <message>
      <source>Which days?</source>
      <translation>¿Qué días?</translation>
    </message>
    <message>
      <source>Since the start</source>
      <translation>Desde el principio</translation>
    </message>
    <message>
      <source>Since my last appointment</source>
      <translation>Desde mi última cita</translation>
    </message>
    <message>
      <source>Days I choose</source>
      <translation>Los días que elija</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>{first} to today</source>
      <translation>Desde el {first} hasta hoy</translation>
    </message>
    <message>
      <source>An appointment is known once you write down what your physio said.</source>
      <translation>Se sabe que hubo una cita cuando anotas lo que dijo tu fisioterapeuta.</translation>
    </message>
    <message>
      <source>The first day comes after the last. Choose an earlier one.</source>
      <translation>El primer día está después del último. Elige uno anterior.</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>Your name, if you like</source>
      <translation>Tu nombre, si quieres</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <source>Keep for the next report</source>
      <translation>Guardar para el próximo informe</translation>
    </message>
    <message>
      <source>Born: {day}</source>
      <translation>Fecha de nacimiento: {day}</translation>
    </message>
    <message>
      <source>This date can't be read. Write day, month and year like {example}.</source>
      <translation>No se puede leer esta fecha. Escribe día, mes y año como {example}.</translation>
    </message>
    <message>
      <source>Kept in your diary, and in copies of it that you save.</source>
      <translation>Se guarda en tu diario, y en las copias de él que guardes.</translation>
    </message>
    <message>
      <source>Printed on the report only. It is gone when you close Backstride.</source>
      <translation>Solo se imprime en el informe. Se borra cuando cierras Backstride.</translation>
    </message>
  </context>
  <context>
    <name>PhysioPage</name>
    <message>
      <source>My physio said</source>
      <translation>Mi fisioterapeuta dijo</translation>
    </message>
    <message>
      <source>A physio knows your back. What they set counts more than this app's guide.</source>
      <translation>Tu fisioterapeuta conoce tu espalda. Lo que fije cuenta más que la guía de esta aplicación.</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Abrir la tarjeta</translation>
    </message>
    <message>
      <source>In force now</source>
      <translation>Vigente ahora</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Volver a «Hoy»</translation>
    </message>
    <message>
      <source>Who said it, and when?</source>
      <translation>¿Quién lo dijo, y cuándo?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of your physio</source>
      <translation>Nombre de tu fisioterapeuta</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>A step to go on with</source>
      <translation>Un paso para seguir</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>Save this step</source>
      <translation>Guardar este paso</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <source>Fill in what your physio set. The rest stays as it is.</source>
      <translation>Rellena lo que fijó tu fisioterapeuta. Lo demás queda como está.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>de {low} a {high}</translation>
    </message>
    <message>
      <source>Save these limits</source>
      <translation>Guardar estos límites</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Etapa más alta</translation>
    </message>
    <message>
      <source>Stop when pain reaches</source>
      <translation>Parar cuando el dolor llega a</translation>
    </message>
    <message>
      <source>Pain that is fine while running, up to</source>
      <translation>Dolor que está bien al correr, hasta</translation>
    </message>
    <message>
      <source>Rest days between sessions</source>
      <translation>Días de descanso entre sesiones</translation>
    </message>
    <message>
      <source>Sessions a week</source>
      <translation>Sesiones por semana</translation>
    </message>
    <message>
      <source>Running is locked here for now. A step or a limit does not open it; the card says what does.</source>
      <translation>Tu programa para correr está detenido aquí por ahora. Un paso o un límite no lo pone en marcha; la tarjeta dice qué hace falta.</translation>
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
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Write down who said it.</source>
      <translation>Escribe quién lo dijo.</translation>
    </message>
    <message>
      <source>Choose the stage.</source>
      <translation>Elige la etapa.</translation>
    </message>
    <message>
      <source>Choose the number of repetitions.</source>
      <translation>Elige el número de repeticiones.</translation>
    </message>
    <message>
      <source>The step is saved. The limits you filled in are not saved yet.</source>
      <translation>El paso está guardado. Los límites que rellenaste aún no están guardados.</translation>
    </message>
    <message>
      <source>The step your physio set is saved.</source>
      <translation>El paso que fijó tu fisioterapeuta está guardado.</translation>
    </message>
    <message>
      <source>Fill in at least one limit.</source>
      <translation>Rellena al menos un límite.</translation>
    </message>
    <message>
      <source>The pain that is fine has to be below the pain at which to stop.</source>
      <translation>El dolor que está bien tiene que ser menor que el dolor en que hay que parar.</translation>
    </message>
    <message>
      <source>The limits are saved. The step you filled in is not saved yet.</source>
      <translation>Los límites están guardados. El paso que rellenaste aún no está guardado.</translation>
    </message>
    <message>
      <source>The limits are saved.</source>
      <translation>Los límites están guardados.</translation>
    </message>
  </context>
  <context>
    <name>PictureButton</name>
    <message>
      <source>Save picture</source>
      <translation>Guardar imagen</translation>
    </message>
    <message>
      <source>Small, for a message ({width} × {height})…</source>
      <translation>Pequeña, para un mensaje ({width} × {height})…</translation>
    </message>
    <message>
      <source>For a page ({width} × {height})…</source>
      <translation>Para una página ({width} × {height})…</translation>
    </message>
    <message>
      <source>Wide, for a slide ({width} × {height})…</source>
      <translation>Ancha, para una diapositiva ({width} × {height})…</translation>
    </message>
  </context>
  <context>
    <name>Player</name>
    <message>
      <source>If the program ends now, this session can't be found again. {why}</source>
      <translation>Si el programa se cierra ahora, esta sesión no se podrá recuperar. {why}</translation>
    </message>
  </context>
  <context>
    <name>PreviewCard</name>
    <message>
      <source>What would change</source>
      <translation>Qué cambiaría</translation>
    </message>
    <message>
      <source>What would change with the backup: {name}</source>
      <translation>Qué cambiaría con la copia de seguridad: {name}</translation>
    </message>
    <message>
      <source>This backup is of a made-up patient (a demo).</source>
      <translation>Esta copia de seguridad es de una persona inventada (una demostración).</translation>
    </message>
    <message>
      <source>“Now” is what can still be read of the damaged diary.</source>
      <translation>«Ahora» es lo que todavía se puede leer del diario dañado.</translation>
    </message>
    <message>
      <source>A warning that stands now comes along: going back does not lift it.</source>
      <translation>Un aviso que vale ahora viene también: volver atrás no lo quita.</translation>
    </message>
    <message>
      <source>What would be lost, one by one</source>
      <translation>Lo que se perdería, uno por uno</translation>
    </message>
    <message>
      <source>What would come back, one by one</source>
      <translation>Lo que volvería, uno por uno</translation>
    </message>
    <message>
      <source>What would be as it was before, one by one</source>
      <translation>Lo que quedaría como antes, uno por uno</translation>
    </message>
    <message>
      <source>Nothing: this backup holds just what your diary holds.</source>
      <translation>Nada: esta copia de seguridad contiene justo lo que contiene tu diario.</translation>
    </message>
    <message>
      <source>{entries} would be lost that your diary has now.</source>
      <translation>Se perdería esto que tu diario tiene ahora: {entries}.</translation>
    </message>
    <message>
      <source>{entries} would come back.</source>
      <translation>Volvería esto: {entries}.</translation>
    </message>
    <message>
      <source>{entries} would be as they were before a correction.</source>
      <translation>{entries} quedarían como antes de una corrección.</translation>
    </message>
    <message>
      <source>{entries} would be as it was before a correction.</source>
      <translation>{entries} quedaría como antes de una corrección.</translation>
    </message>
    <message>
      <source>Settings kept in the diary would be as they were.</source>
      <translation>Los ajustes guardados en el diario quedarían como eran.</translation>
    </message>
    <message>
      <source>No entry that you see would change.</source>
      <translation>No cambiaría ninguna entrada que ves.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Copia de seguridad</translation>
    </message>
    <message>
      <source>All entries</source>
      <translation>Todas las entradas</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>… and {entries} before these.</source>
      <translation>… y {entries} antes de estas.</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <source>page {n} of {of}</source>
      <translation>página {n} de {of}</translation>
    </message>
    <message>
      <source>{n} of {of}</source>
      <translation>{n} de {of}</translation>
    </message>
    <message>
      <source>Suitability check</source>
      <translation>Revisión inicial</translation>
    </message>
  </context>
  <context>
    <name>ProgressPage</name>
    <message>
      <source>Your progress</source>
      <translation>Tu progreso</translation>
    </message>
    <message>
      <source>How much to show</source>
      <translation>Cuánto mostrar</translation>
    </message>
    <message>
      <source>12 weeks</source>
      <translation>12 semanas</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Informe para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
      <source>Once you have noted how your back feels, your pain appears here day by day. After your first session, your running distance appears below it, week by week.</source>
      <translation>Cuando hayas anotado cómo está tu espalda, tu dolor aparece aquí día a día. Después de tu primera sesión, tu distancia corrida aparece debajo, semana a semana.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>Before your first session</source>
      <translation>Antes de tu primera sesión</translation>
    </message>
    <message>
      <source>Started {day}</source>
      <translation>Comienzo: {day}</translation>
    </message>
    <message>
      <source>{started} · {week}</source>
      <translation>{started} · {week}</translation>
    </message>
    <message>
      <source>progress {date}</source>
      <comment>file name</comment>
      <translation>progreso {date}</translation>
    </message>
    <message>
      <source>The picture is saved: {path}</source>
      <translation>La imagen está guardada: {path}</translation>
    </message>
  </context>
  <context>
    <name>ProgressWords</name>
    <message>
      <source>{most} of {planned} sessions in each full week</source>
      <translation>{most} de {planned} sesiones en cada semana completa</translation>
    </message>
    <message>
      <source>Between {least} and {most} of {planned} sessions in full weeks</source>
      <translation>Entre {least} y {most} de {planned} sesiones en las semanas completas</translation>
    </message>
    <message>
      <source>the dashed line is the trial's average, {trial} a week</source>
      <translation>la línea discontinua es el promedio del ensayo, {trial} por semana</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Previstas</translation>
    </message>
    <message>
      <source>Sessions week by week</source>
      <translation>Sesiones semana por semana</translation>
    </message>
    <message>
      <source>After your first session your stage stands here.</source>
      <translation>Después de tu primera sesión, tu etapa aparece aquí.</translation>
    </message>
    <message>
      <source>Stage {stage} of {stages}.</source>
      <translation>Etapa {stage} de {stages}.</translation>
    </message>
    <message>
      <source>You began at stage {stage} on {day}.</source>
      <translation>Empezaste en la etapa {stage} el {day}.</translation>
    </message>
    <message>
      <source>You began here.</source>
      <translation>Empezaste aquí.</translation>
    </message>
    <message>
      <source>Run {run}, walk {walk}, in your latest session.</source>
      <translation>Correr {run}, caminar {walk}, en tu última sesión.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Correr</translation>
    </message>
    <message>
      <source>Walk</source>
      <translation>Caminar</translation>
    </message>
    <message>
      <source>First session</source>
      <translation>Primera sesión</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>todavía no</translation>
    </message>
    <message>
      <source>The stages</source>
      <translation>Las etapas</translation>
    </message>
    <message>
      <source>Week 1</source>
      <translation>Semana 1</translation>
    </message>
    <message>
      <source>Week {week}</source>
      <translation>Semana {week}</translation>
    </message>
    <message>
      <source>Average pain (0–100)</source>
      <translation>Dolor promedio (0–100)</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Distancia corrida</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Etapa más alta</translation>
    </message>
    <message>
      <source>Highest pain elsewhere</source>
      <translation>Dolor más alto en otra parte</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
  </context>
  <context>
    <name>Question</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>QuestionPanel</name>
    <message>
      <source>Why we ask</source>
      <translation>Por qué lo preguntamos</translation>
    </message>
  </context>
  <context>
    <name>QuestionsCard</name>
    <message>
      <source>Questions for my physio</source>
      <translation>Preguntas para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>A question</source>
      <translation>Una pregunta</translation>
    </message>
    <message>
      <source>What do you want to ask?</source>
      <translation>¿Qué quieres preguntar?</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Adds the question to your diary</source>
      <translation>Añade la pregunta a tu diario</translation>
    </message>
    <message>
      <source>1 more is in your diary, from a day that is not on this report.</source>
      <translation>Hay 1 más en tu diario, de un día que no está en este informe.</translation>
    </message>
    <message numerus="yes">
      <source>{n} more are in your diary, from days that are not on this report.</source>
      <translation>
        <numerusform>Hay {n} más en tu diario, de un día que no está en este informe.</numerusform>
        <numerusform>Hay {n} más en tu diario, de días que no están en este informe.</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>The question is in your diary.</source>
      <translation>La pregunta está en tu diario.</translation>
    </message>
    <message>
      <source>The question is removed.</source>
      <translation>La pregunta se quitó.</translation>
    </message>
  </context>
  <context>
    <name>ReadingCard</name>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Reading: {done} of {total} files done</source>
      <translation>Leyendo: {done} de {total} archivos leídos</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Do the check</source>
      <translation>Hacer la revisión</translation>
    </message>
    <message>
      <source>Your programme is locked, so there is no test run for now.</source>
      <translation>Tu programa está detenido, así que por ahora no hay carrera de prueba.</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Qué hacer ahora</translation>
    </message>
    <message>
      <source>First comes the suitability check.</source>
      <translation>Primero viene la revisión inicial.</translation>
    </message>
    <message>
      <source>You are away or ill just now. The test run is open again after that.</source>
      <translation>Ahora mismo estás fuera o no te sientes bien. Después podrás hacer otra vez la carrera de prueba.</translation>
    </message>
    <message>
      <source>I'm back</source>
      <translation>Ya he vuelto</translation>
    </message>
    <message>
      <source>It has been a while. First comes a new check and a new start.</source>
      <translation>Ha pasado un tiempo. Primero vienen una revisión nueva y un nuevo comienzo.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>With pain as strong as you noted today we don't suggest running. A walk or a rest is a good choice.</source>
      <translation>Con un dolor tan fuerte como el que anotaste hoy, no sugerimos correr. Caminar o descansar es una buena elección.</translation>
    </message>
    <message>
      <source>First a day of rest. The test run is open from {day} on.</source>
      <translation>Primero, un día de descanso. Primer día para la carrera de prueba: {day}.</translation>
    </message>
    <message>
      <source>Keep walking for now. The test run is open again from {day} on.</source>
      <translation>Por ahora sigue caminando. Primer día para otra carrera de prueba: {day}.</translation>
    </message>
    <message>
      <source>Your back needs a week of walking first. The test run is open from {day} on.</source>
      <translation>Tu espalda necesita primero una semana caminando. Primer día para la carrera de prueba: {day}.</translation>
    </message>
    <message>
      <source>First comes a new check. The test run is open from {day} on, not before.</source>
      <translation>Primero viene una revisión nueva. Primer día para la carrera de prueba: {day}, no antes.</translation>
    </message>
  </context>
  <context>
    <name>RecordingCard</name>
    <message>
      <source>{said} Were you running and walking all the same?</source>
      <translation>{said} Aun así, ¿estabas corriendo y caminando?</translation>
    </message>
    <message>
      <source>Yes, running and walking</source>
      <translation>Sí, corriendo y caminando</translation>
    </message>
    <message>
      <source>No, don't use it</source>
      <translation>No, no usarlo</translation>
    </message>
    <message>
      <source>This is already there: {entry}. Nothing is brought in twice.</source>
      <translation>Esto ya está: {entry}. Nada se trae dos veces.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <source>Take these numbers out again</source>
      <translation>Quitar otra vez estos números</translation>
    </message>
    <message>
      <source>Don't use</source>
      <translation>No usar</translation>
    </message>
    <message>
      <source>Please say first whether all of it was running.</source>
      <translation>Por favor, di primero si todo fue correr.</translation>
    </message>
    <message>
      <source>Please choose first where it belongs.</source>
      <translation>Por favor, elige primero a qué sesión corresponde.</translation>
    </message>
    <message>
      <source>Fill in the form…</source>
      <translation>Rellenar el formulario…</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>Made on {day}.</source>
      <translation>Creada: {day}.</translation>
    </message>
    <message>
      <source>This code opens your Backstride diary and its backups when the passcode is lost. Type it in place of the passcode. Capitals, spaces and hyphens make no difference.</source>
      <translation>Este código abre tu diario de Backstride y sus copias de seguridad cuando se pierde el código de acceso. Escríbelo en lugar del código de acceso. Las mayúsculas, los espacios y los guiones dan igual.</translation>
    </message>
    <message>
      <source>Whoever has this sheet and your computer, or a backup, can read your diary. Keep it where you keep important papers, and not beside the computer.</source>
      <translation>Quien tenga esta hoja y tu equipo, o una copia de seguridad, puede leer tu diario. Guárdala donde guardas los papeles importantes, y no junto al equipo.</translation>
    </message>
    <message>
      <source>Without the passcode and without this code nobody can open the diary. Not even the makers of Backstride can.</source>
      <translation>Sin el código de acceso y sin este código nadie puede abrir el diario. Tampoco quienes hacen Backstride.</translation>
    </message>
    <message>
      <source>Which computer, and whose diary (to fill in by hand):</source>
      <translation>Qué equipo, y el diario de quién (para rellenar a mano):</translation>
    </message>
    <message>
      <source>Backstride: recovery sheet</source>
      <translation>Backstride: hoja de recuperación</translation>
    </message>
    <message>
      <source>Save the recovery sheet</source>
      <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved as {path}. Better keep it on another disk than this computer's.</source>
      <translation>Guardado como {path}. Mejor guárdala en un disco distinto del de este equipo.</translation>
    </message>
    <message>
      <source>No printer was found. Save the sheet, or write the code down by hand.</source>
      <translation>No se encontró ninguna impresora. Guarda la hoja, o escribe el código a mano.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
  </context>
  <context>
    <name>RemindersCard</name>
    <message>
      <source>Reminders</source>
      <translation>Recordatorios</translation>
    </message>
    <message>
      <source>The question on the morning after a session</source>
      <translation>La pregunta de la mañana después de una sesión</translation>
    </message>
    <message>
      <source>The weekly check</source>
      <translation>La revisión semanal</translation>
    </message>
    <message>
      <source>My days for sessions</source>
      <translation>Mis días de sesión</translation>
    </message>
    <message>
      <source>Tick your days for sessions first.</source>
      <translation>Marca primero tus días de sesión.</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silencio desde</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silencio hasta</translation>
    </message>
    <message>
      <source>When I close the window, stay in the tray</source>
      <translation>Al cerrar la ventana, seguir en la bandeja del sistema</translation>
    </message>
    <message>
      <source>This desktop shows no tray, so closing the window ends Backstride.</source>
      <translation>Este escritorio no muestra ninguna bandeja, así que al cerrar la ventana se cierra Backstride.</translation>
    </message>
    <message>
      <source>Reminders come only while Backstride is open or in the tray, each at most once a day. They don't say what is in your diary.</source>
      <translation>Los recordatorios llegan solo mientras Backstride está abierto o en la bandeja, cada uno una vez al día como máximo. No dicen qué hay en tu diario.</translation>
    </message>
    <message>
      <source>Choose the same time twice for no quiet hours.</source>
      <translation>Si no quieres horas de silencio, elige dos veces la misma hora.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>How was the morning after? There is a question for you.</source>
      <translation>¿Cómo fue la mañana después? Hay una pregunta para ti.</translation>
    </message>
    <message>
      <source>Your weekly check is due. It takes 20 seconds.</source>
      <translation>Toca tu revisión semanal. Tarda 20 segundos.</translation>
    </message>
    <message>
      <source>Today is a day you picked for a session. See how you feel.</source>
      <translation>Hoy es un día que elegiste para una sesión. Mira cómo te sientes.</translation>
    </message>
    <message>
      <source>Open Today</source>
      <translation>Abrir «Hoy»</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Report for my physio</source>
      <translation>Informe para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>A page or two, to read in a minute. Only you decide who gets it.</source>
      <translation>Una página o dos, para leer en un minuto. Solo tú decides quién lo recibe.</translation>
    </message>
    <message>
      <source>After the appointment</source>
      <translation>Después de la cita</translation>
    </message>
    <message>
      <source>Limits from my physio</source>
      <translation>Límites de mi fisioterapeuta</translation>
    </message>
    <message>
      <source>Type in what your physio ticked on the slip. Backstride then keeps to it and says that it comes from them.</source>
      <translation>Escribe lo que tu fisioterapeuta marcó en la hoja. Backstride lo respeta entonces, y dice que viene de tu fisioterapeuta.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>The preview shows it. The report has {pages} now.</source>
      <translation>La vista previa lo muestra. El informe tiene ahora {pages}.</translation>
    </message>
  </context>
  <context>
    <name>ReportPreview</name>
    <message>
      <source>How it will look</source>
      <translation>Cómo se verá</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <source>The report in words</source>
      <translation>El informe en palabras</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} página</numerusform>
        <numerusform>{n} páginas</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the choices</source>
      <translation>Volver a las opciones</translation>
    </message>
    <message>
      <source>Read it larger</source>
      <translation>Leerlo más grande</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Preview of the report. {where}</source>
      <translation>Vista previa del informe. {where}</translation>
    </message>
    <message>
      <source>Also on it: {parts}</source>
      <translation>También contiene: {parts}</translation>
    </message>
  </context>
  <context>
    <name>ReportWords</name>
    <message>
      <source>Run-walk progress report</source>
      <translation>Informe: correr y caminar</translation>
    </message>
    <message>
      <source>Simulated data, not a real person</source>
      <translation>Datos simulados, no de una persona real</translation>
    </message>
    <message>
      <source>At a glance</source>
      <translation>De un vistazo</translation>
    </message>
    <message>
      <source>About this report</source>
      <translation>Sobre este informe</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Diary of {first} – {last}</source>
      <translation>Diario: {first} – {last}</translation>
    </message>
    <message>
      <source>Week {week}, after the {weeks} weeks</source>
      <translation>Semana {week}, después de las {weeks} semanas</translation>
    </message>
    <message>
      <source>Week {week} of {weeks}</source>
      <translation>Semana {week} de {weeks}</translation>
    </message>
    <message>
      <source>Name: {name}</source>
      <translation>Nombre: {name}</translation>
    </message>
    <message>
      <source>Born: {day}</source>
      <translation>Fecha de nacimiento: {day}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <source>Made offline with Backstride on {day}, {time}</source>
      <translation>Hecho sin conexión con Backstride: {day}, {time}</translation>
    </message>
    <message>
      <source>Where the numbers are from:</source>
      <translation>De dónde vienen los números:</translation>
    </message>
    <message>
      <source>the patient's own notes. Pain is marked on a line of 0–100. The run times of stages 1–3 follow what is published of Neason et al. 2024; all other run and walk times and the pain levels are this app's guide; no clinician has reviewed this version.</source>
      <translation>de las notas propias de la persona. El dolor se marca en una línea de 0–100. Los tiempos de correr de las etapas 1–3 siguen lo publicado sobre Neason et al. 2024; todos los demás tiempos de correr y caminar y los niveles de dolor son la guía de esta aplicación; ningún profesional de la salud ha revisado esta versión.</translation>
    </message>
    <message>
      <source>the patient's own notes. Pain is marked on a line of 0–100. The stages are those of the clinic's table “{table}”; the pain levels are this app's guide. No clinician has reviewed this version.</source>
      <translation>de las notas propias de la persona. El dolor se marca en una línea de 0–100. Las etapas son las de la tabla «{table}» de la clínica; los niveles de dolor son la guía de esta aplicación. Ningún profesional de la salud ha revisado esta versión.</translation>
    </message>
    <message>
      <source>What Backstride is for:</source>
      <translation>Para qué es Backstride:</translation>
    </message>
    <message>
      <source>a diary and guide for adults with non-specific low back pain who have decided to try a graded run-walk plan. It does not diagnose. It is not a certified medical device. The patient and their clinician decide.</source>
      <translation>un diario y una guía para personas adultas con dolor lumbar inespecífico que han decidido probar un plan gradual de correr y caminar. No diagnostica. No es un producto sanitario certificado. Deciden la persona y su profesional de la salud.</translation>
    </message>
    <message>
      <source>distance of 1 session:</source>
      <translation>distancia de 1 sesión:</translation>
    </message>
    <message numerus="yes">
      <source>distances of {n} sessions:</source>
      <translation>
        <numerusform>distancia de {n} sesión:</numerusform>
        <numerusform>distancias de {n} sesiones:</numerusform>
      </translation>
    </message>
    <message>
      <source>{imported} measured by a watch, {typed} typed, {estimated} estimated, {unknown} not recorded</source>
      <translation>{imported} medidas por un reloj, {typed} escritas, {estimated} estimadas, {unknown} sin registrar</translation>
    </message>
    <message>
      <source>{guided} timed by the app</source>
      <translation>{guided} cronometradas por la aplicación</translation>
    </message>
    <message>
      <source>{late} of {entries} entries written on a later day</source>
      <translation>{late} de {entries} entradas escritas en un día posterior</translation>
    </message>
    <message>
      <source>{edited} corrected</source>
      <translation>{edited} corregidas</translation>
    </message>
    <message>
      <source>{missing} of {days} days without a pain reading</source>
      <translation>{missing} de {days} días sin una medición de dolor</translation>
    </message>
    <message>
      <source>Data quality:</source>
      <translation>Calidad de los datos:</translation>
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
      <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
      <source>First you see what would change. Nothing changes before you say so.</source>
      <translation>Primero ves qué cambiaría. Nada cambia antes de que lo digas.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Go back to this backup…</source>
      <translation>Volver a esta copia de seguridad…</translation>
    </message>
    <message>
      <source>A backup</source>
      <translation>Una copia de seguridad</translation>
    </message>
    <message>
      <source>Backups (*.sqlite3 *.age);;All files (*)</source>
      <translation>Copias de seguridad (*.sqlite3 *.age);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>This backup is closed with a passphrase. Type it below the list.</source>
      <translation>Esta copia de seguridad está cerrada con una frase de contraseña. Escríbela debajo de la lista.</translation>
    </message>
    <message>
      <source>Looking into the backup…</source>
      <translation>Mirando la copia de seguridad…</translation>
    </message>
    <message>
      <source>Your diary will be as it was in that backup.</source>
      <translation>Tu diario estará como estaba en esa copia de seguridad.</translation>
    </message>
    <message>
      <source>{entries} of now will no longer be in it.</source>
      <translation>Esto ya no estará en él: {entries}.</translation>
    </message>
    <message>
      <source>The damaged file is kept.</source>
      <translation>El archivo dañado se conserva.</translation>
    </message>
    <message>
      <source>Your diary as it is now is backed up first, so you can undo this.</source>
      <translation>Antes se hace una copia de seguridad de tu diario como está ahora, así que puedes deshacer esto.</translation>
    </message>
    <message>
      <source>Go back to the backup: {name}?</source>
      <translation>¿Volver a la copia de seguridad: {name}?</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <translation>Volver a ella</translation>
    </message>
    <message>
      <source>Your diary is as it was in the backup: {name}.</source>
      <translation>Tu diario está como estaba en la copia de seguridad: {name}.</translation>
    </message>
    <message>
      <source>Undone: your diary is as it was before.</source>
      <translation>Deshecho: tu diario está como antes.</translation>
    </message>
    <message>
      <source>One moment. Please don't switch off…</source>
      <translation>Un momento. No apagues, por favor…</translation>
    </message>
    <message>
      <source>There is a warning that you should read first.</source>
      <translation>Hay un aviso que debes leer primero.</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Abrir la tarjeta</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message>
      <source>You start at stage {n}</source>
      <translation>Empiezas en la etapa {n}</translation>
    </message>
    <message>
      <source>Your first session is open from {day} on.</source>
      <translation>Primer día para tu primera sesión: {day}.</translation>
    </message>
    <message>
      <source>Test run saved</source>
      <translation>Carrera de prueba guardada</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask how your back took it.</source>
      <translation>Mañana por la mañana te preguntamos cómo le sentó a tu espalda.</translation>
    </message>
    <message>
      <source>A stop sign came up.</source>
      <translation>Apareció una señal de parada.</translation>
    </message>
    <message>
      <source>Fewer than 15 seconds were comfortable.</source>
      <translation>Menos de 15 segundos fueron cómodos.</translation>
    </message>
    <message>
      <source>The pain before, or while you ran, is not recorded.</source>
      <translation>El dolor de antes, o el de mientras corrías, está sin registrar.</translation>
    </message>
    <message>
      <source>Your pain rose by 30 points or more.</source>
      <translation>Tu dolor subió 30 puntos o más.</translation>
    </message>
    <message>
      <source>Your worst pain was above the level of this app's guide, and clearly above the pain before.</source>
      <translation>Tu peor dolor estuvo por encima del nivel de la guía de esta aplicación, y claramente por encima del dolor de antes.</translation>
    </message>
    <message>
      <source>Your back was not back to usual the next morning.</source>
      <translation>Tu espalda no estaba como de costumbre a la mañana siguiente.</translation>
    </message>
  </context>
  <context>
    <name>RowView</name>
    <message>
      <source>Edit</source>
      <translation>Corregir</translation>
    </message>
  </context>
  <context>
    <name>RunWords</name>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
    <message>
      <source>pain not recorded</source>
      <translation>dolor sin registrar</translation>
    </message>
    <message>
      <source>pain {line}</source>
      <translation>dolor {line}</translation>
    </message>
    <message>
      <source>stage {stage}, {done} of {planned}</source>
      <translation>etapa {stage}, {done} de {planned}</translation>
    </message>
    <message>
      <source>estimated distance</source>
      <translation>distancia estimada</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importado</translation>
    </message>
    <message>
      <source>settled by morning</source>
      <translation>se calmó por la mañana</translation>
    </message>
    <message>
      <source>waiting for tomorrow morning</source>
      <translation>a la espera de mañana por la mañana</translation>
    </message>
    <message>
      <source>next morning not recorded</source>
      <translation>mañana siguiente sin registrar</translation>
    </message>
    <message>
      <source>pain before not recorded</source>
      <translation>dolor de antes sin registrar</translation>
    </message>
    <message>
      <source>worst pain not recorded</source>
      <translation>peor dolor sin registrar</translation>
    </message>
    <message>
      <source>worst pain {worst}</source>
      <translation>peor dolor {worst}</translation>
    </message>
    <message>
      <source>pain up by {rise}</source>
      <translation>el dolor subió {rise}</translation>
    </message>
    <message>
      <source>took longer than 48 hours</source>
      <translation>tardó más de 48 horas</translation>
    </message>
    <message>
      <source>pain {morning} next morning</source>
      <translation>dolor {morning} a la mañana siguiente</translation>
    </message>
    <message>
      <source>pain {elsewhere} elsewhere</source>
      <translation>dolor {elsewhere} en otra parte</translation>
    </message>
    <message>
      <source>not settled by morning</source>
      <translation>no se calmó por la mañana</translation>
    </message>
    <message>
      <source>cut short by symptoms</source>
      <translation>más corta por síntomas</translation>
    </message>
    <message>
      <source>red: {why}</source>
      <translation>rojo: {why}</translation>
    </message>
    <message>
      <source>amber: {why}</source>
      <translation>ámbar: {why}</translation>
    </message>
  </context>
  <context>
    <name>Running</name>
    <message>
      <source>Your diary stays on this computer.
No account, no network.</source>
      <translation>Tu diario se queda en este equipo.
Sin cuenta, sin red.</translation>
    </message>
    <message>
      <source>This diary is made up (a demo). None of it happened.</source>
      <translation>Este diario es inventado (una demostración). Nada de esto pasó.</translation>
    </message>
    <message>
      <source>Close the sample</source>
      <translation>Cerrar la muestra</translation>
    </message>
    <message>
      <source>Backstride: sample</source>
      <translation>Backstride: muestra</translation>
    </message>
    <message>
      <source>After the first questions.</source>
      <translation>Después de las primeras preguntas.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Diary</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>RunningView</name>
    <message>
      <source>Pain is up…</source>
      <translation>El dolor sube…</translation>
    </message>
    <message>
      <source>One repetition fewer</source>
      <translation>Una repetición menos</translation>
    </message>
    <message>
      <source>Stop and say why</source>
      <translation>Parar y decir por qué</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>EN PAUSA</translation>
    </message>
    <message>
      <source>Paused. {phase}</source>
      <translation>En pausa. {phase}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>{time} gone</source>
      <translation>han pasado {time}</translation>
    </message>
    <message>
      <source>{time} to go</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>Go on (P)</source>
      <translation>Seguir (P)</translation>
    </message>
    <message>
      <source>Pause (P)</source>
      <translation>Pausa (P)</translation>
    </message>
    <message>
      <source>A walk, up to 2 minutes of running, a walk</source>
      <translation>Caminar, correr hasta 2 minutos, caminar</translation>
    </message>
    <message>
      <source>Skipped. Ctrl+Z takes it back.</source>
      <translation>Saltado. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>The last repetition is left out. Ctrl+Z takes it back.</source>
      <translation>La última repetición queda fuera. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>No more running today: walk for the rest of the time.</source>
      <translation>Hoy no corras más: camina el resto del tiempo.</translation>
    </message>
    <message>
      <source>The computer slept for about {time}. The session waited: press “Go on”, or stop and write down what you did.</source>
      <translation>El equipo estuvo suspendido unos {time}. La sesión esperó: pulsa «Seguir», o para y anota lo que hiciste.</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SafetyCase</name>
    <message>
      <source>Verified by tests</source>
      <translation>Comprobado con pruebas</translation>
    </message>
    <message>
      <source>Verified in part</source>
      <translation>Comprobado en parte</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>low</source>
      <translation>bajo</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>medio</translation>
    </message>
    <message>
      <source>high</source>
      <translation>alto</translation>
    </message>
  </context>
  <context>
    <name>SafetyCasePage</name>
    <message>
      <source>Safety case</source>
      <translation>Informe de seguridad</translation>
    </message>
    <message>
      <source>What could go wrong with this app, and what is done about it.</source>
      <translation>Qué podría salir mal con esta aplicación, y qué se hace para evitarlo.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>The list itself is in English: there is one text to check.</source>
      <translation>La lista en sí está en inglés: hay un solo texto que revisar.</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para qué es</translation>
    </message>
    <message>
      <source>Is it a medical device?</source>
      <translation>¿Es un producto sanitario?</translation>
    </message>
    <message>
      <source>How we read the rules of the EU, the UK and the US</source>
      <translation>Cómo leemos las normas de la UE, el Reino Unido y los EE. UU.</translation>
    </message>
    <message>
      <source>What would change this</source>
      <translation>Qué cambiaría esto</translation>
    </message>
    <message>
      <source>How to read this list</source>
      <translation>Cómo leer esta lista</translation>
    </message>
    <message>
      <source>{count} hazards: {verified} verified by tests, {partly} in part, {open} open. The highest risk that remains is {highest} of 25.</source>
      <translation>{count} peligros: {verified} comprobados con pruebas, {partly} en parte, {open} abiertos. El mayor riesgo que queda es {highest} de 25.</translation>
    </message>
    <message>
      <source>A risk is how bad the harm would be, times how likely it is, each from 1 to 5. It stands twice: without what we do about it, and with it. 1 to 4 is low, 5 to 9 is medium, 10 and more is high. All of these are our own judgement, and no clinician has signed them.</source>
      <translation>Un riesgo es lo malo que sería el daño, por lo probable que es, cada uno de 1 a 5. Aparece dos veces: sin lo que hacemos para evitarlo, y con ello. De 1 a 4 es bajo, de 5 a 9 es medio, 10 o más es alto. Todo esto es nuestro propio juicio, y ningún profesional de la salud lo ha firmado.</translation>
    </message>
    <message>
      <source>What the numbers 1 to 5 mean</source>
      <translation>Qué significan los números 1 a 5</translation>
    </message>
    <message>
      <source>How bad the harm would be</source>
      <translation>Lo malo que sería el daño</translation>
    </message>
    <message>
      <source>How likely it is</source>
      <translation>Lo probable que es</translation>
    </message>
    <message>
      <source>Hazards</source>
      <translation>Peligros</translation>
    </message>
    <message>
      <source>Search the hazards</source>
      <translation>Buscar en los peligros</translation>
    </message>
    <message>
      <source>search, for example: watch</source>
      <translation>busca, por ejemplo: watch</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>{found} of {count} shown</source>
      <translation>se muestran {found} de {count}</translation>
    </message>
    <message>
      <source>None found. Try fewer words, or choose All.</source>
      <translation>No se encontró nada. Prueba con menos palabras, o elige Todos.</translation>
    </message>
  </context>
  <context>
    <name>SampleCard</name>
    <message>
      <source>Look around first</source>
      <translation>Primero, echar un vistazo</translation>
    </message>
    <message>
      <source>See each page with nine weeks of made-up entries. They open in a window of their own and are deleted when you close it. Your own diary stays as it is.</source>
      <translation>Mira cada página con nueve semanas de entradas inventadas. Se abren en una ventana propia y se borran cuando la cierras. Tu propio diario queda como está.</translation>
    </message>
    <message>
      <source>Try with sample data</source>
      <translation>Probar con datos de muestra</translation>
    </message>
    <message>
      <source>It opens in a window of its own in a moment.</source>
      <translation>En un momento se abre en una ventana propia.</translation>
    </message>
  </context>
  <context>
    <name>SavePicture</name>
    <message>
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <source>PDF for printing (*.pdf)</source>
      <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Guardar imagen</translation>
    </message>
  </context>
  <context>
    <name>SavedNotice</name>
    <message>
      <source>Saved as {path}.</source>
      <translation>Guardado como {path}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>No program for it was found. The file is {path}.</source>
      <translation>No se encontró ningún programa para ello. El archivo es {path}.</translation>
    </message>
  </context>
  <context>
    <name>Says</name>
    <message>
      <source>{month} {year}</source>
      <translation>{month} de {year}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
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
      <translation>etapa {stage}, {times}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>not sure</source>
      <translation>no lo sé</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
  </context>
  <context>
    <name>ScoreWords</name>
    <message>
      <source>Scores over time; only the past-week average is judged</source>
      <translation>Puntuaciones a lo largo del tiempo; solo se valora el promedio de la última semana</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>First to latest</source>
      <translation>De la primera a la última</translation>
    </message>
    <message>
      <source>Scored by</source>
      <translation>Calculada por</translation>
    </message>
    <message>
      <source>{n} other measures are in the diary and in the HTML report.</source>
      <translation>{n} medidas más están en el diario y en el informe HTML.</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Medidas</translation>
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
      <translation>la propia persona</translation>
    </message>
    <message>
      <source>{value} ({day})</source>
      <translation>{value} ({day})</translation>
    </message>
    <message>
      <source>Back pain, past-week average (0–{most})</source>
      <translation>Dolor de espalda, promedio de la última semana (0–{most})</translation>
    </message>
    <message>
      <source>ODI total (0–{most})</source>
      <translation>Total de ODI (0–{most})</translation>
    </message>
    <message>
      <source>RMDQ total (0–{most})</source>
      <translation>Total de RMDQ (0–{most})</translation>
    </message>
    <message>
      <source>PSFS (0–{most})</source>
      <translation>PSFS (0–{most})</translation>
    </message>
    <message>
      <source>Wants to do again: {label} (0–{most})</source>
      <translation>Quiere volver a hacer: {label} (0–{most})</translation>
    </message>
    <message>
      <source>How safe running feels (0–{most})</source>
      <translation>Lo seguro que le parece correr (0–{most})</translation>
    </message>
    <message>
      <source>an activity</source>
      <translation>una actividad</translation>
    </message>
    <message>
      <source>PSFS: {label} (0–{most})</source>
      <translation>PSFS: {label} (0–{most})</translation>
    </message>
    <message>
      <source>one value only</source>
      <translation>un solo valor</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>sin comparar</translation>
    </message>
  </context>
  <context>
    <name>ScoresCard</name>
    <message>
      <source>Only the total that your clinician gave you. Its questions are not asked here.</source>
      <translation>Solo el total que te dio tu profesional de la salud. Sus preguntas no se hacen aquí.</translation>
    </message>
    <message>
      <source>Which score?</source>
      <translation>¿Qué puntuación?</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>When was it?</source>
      <translation>¿Cuándo fue?</translation>
    </message>
    <message>
      <source>Who worked it out?</source>
      <translation>¿Quién la calculó?</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Choose which score it is.</source>
      <translation>Elige qué puntuación es.</translation>
    </message>
    <message>
      <source>Type the total, a number from 0 to {most}.</source>
      <translation>Escribe el total, un número de 0 a {most}.</translation>
    </message>
    <message>
      <source>Write down who worked it out.</source>
      <translation>Escribe quién la calculó.</translation>
    </message>
    <message>
      <source>The {score} score is saved.</source>
      <translation>La puntuación {score} está guardada.</translation>
    </message>
  </context>
  <context>
    <name>SecondPlaceDialog</name>
    <message>
      <source>A second place for copies</source>
      <translation>Un segundo lugar para las copias</translation>
    </message>
    <message>
      <source>A memory stick, another disk, or a folder that a cloud program copies. Backstride makes a folder of its own in it.</source>
      <translation>Una memoria USB, otro disco o una carpeta que un programa de nube copia. Backstride crea allí una carpeta propia.</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>Elegir la carpeta…</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>Todavía no se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
      <source>Who can read the copies?</source>
      <translation>¿Quién puede leer las copias?</translation>
    </message>
    <message>
      <source>Only who knows my passphrase</source>
      <translation>Solo quien sepa mi frase de contraseña</translation>
    </message>
    <message>
      <source>Anyone who has them</source>
      <translation>Cualquiera que las tenga</translation>
    </message>
    <message>
      <source>Whoever finds the stick, or gets into the cloud account, can read your whole diary.</source>
      <translation>Quien encuentre la memoria USB, o entre en la cuenta de la nube, puede leer todo tu diario.</translation>
    </message>
    <message>
      <source>Copy there from now on</source>
      <translation>Copiar ahí de ahora en adelante</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
      <source>Suggest one</source>
      <translation>Sugerir una</translation>
    </message>
    <message>
      <source>If you lose the passphrase, nobody can open these copies: not you, and not us. There is no way to get it back. Write it down, and keep it away from the copies.</source>
      <translation>Si pierdes la frase de contraseña, nadie puede abrir estas copias: ni tú, ni nosotros. No hay forma de recuperarla. Escríbela, y guárdala lejos de las copias.</translation>
    </message>
    <message>
      <source>I wrote it down, and I know that without it these copies are lost</source>
      <translation>La escribí, y sé que sin ella estas copias se pierden</translation>
    </message>
    <message>
      <source>A folder for copies</source>
      <translation>Una carpeta para las copias</translation>
    </message>
    <message>
      <source>Chosen: {folder}</source>
      <translation>Elegida: {folder}</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Elige primero una carpeta.</translation>
    </message>
    <message>
      <source>The passphrase needs at least {n} letters. Several words are best.</source>
      <translation>La frase de contraseña necesita al menos {n} letras. Lo mejor son varias palabras.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
      <source>Write the passphrase down first, then tick that you did. It can't be got back.</source>
      <translation>Primero escribe la frase de contraseña, y luego marca que lo hiciste. No se puede recuperar.</translation>
    </message>
    <message>
      <source>The first copy is being made. This takes a moment…</source>
      <translation>Se está haciendo la primera copia. Esto tarda un momento…</translation>
    </message>
  </context>
  <context>
    <name>SecondPlacePart</name>
    <message>
      <source>Choose a second place…</source>
      <translation>Elegir un segundo lugar…</translation>
    </message>
    <message>
      <source>Make no more copies</source>
      <translation>No hacer más copias</translation>
    </message>
    <message>
      <source>Copies in a second place</source>
      <translation>Copias en un segundo lugar</translation>
    </message>
    <message>
      <source>Choose another place…</source>
      <translation>Elegir otro lugar…</translation>
    </message>
    <message>
      <source>When this disk breaks, the backups on it are gone too. Choose a memory stick, another disk or a cloud folder, and a copy goes there as well.</source>
      <translation>Si este disco se rompe, también se pierden las copias que hay en él. Elige una memoria USB, otro disco o una carpeta en la nube, y una copia irá también ahí.</translation>
    </message>
    <message>
      <source>Copies go to {folder}. They open only with your passphrase.</source>
      <translation>Las copias van a {folder}. Solo se abren con tu frase de contraseña.</translation>
    </message>
    <message>
      <source>Copies go to {folder}. Anyone who has one can read it.</source>
      <translation>Las copias van a {folder}. Quien tenga una puede leerla.</translation>
    </message>
    <message>
      <source>The newest copy there is of the backup of {when}.</source>
      <translation>La copia más reciente que hay ahí es de esta: {when}.</translation>
    </message>
    <message>
      <source>1 earlier copy there has no passphrase: anyone who has it can read it.</source>
      <translation>1 copia anterior de ahí no tiene frase de contraseña: quien la tenga puede leerla.</translation>
    </message>
    <message>
      <source>{n} earlier copies there have no passphrase: anyone can read them.</source>
      <translation>{n} copias anteriores de ahí no tienen frase de contraseña: cualquiera puede leerlas.</translation>
    </message>
    <message>
      <source>Delete copies without one</source>
      <translation>Borrar las copias que no la tienen</translation>
    </message>
  </context>
  <context>
    <name>SessionDaysCard</name>
    <message>
      <source>Your days for sessions</source>
      <translation>Tus días de sesión</translation>
    </message>
    <message>
      <source>Tick the days that suit you. Tick none if any day will do.</source>
      <translation>Marca los días que te van bien. No marques ninguno si te sirve cualquier día.</translation>
    </message>
    <message>
      <source>Rest days still count: of two days too close together, only one is used. You can always choose another day.</source>
      <translation>Los días de descanso siguen contando: de dos días demasiado juntos, solo se usa uno. Siempre puedes elegir otro día.</translation>
    </message>
  </context>
  <context>
    <name>SessionForm</name>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>Before you started</source>
      <translation>Antes de empezar</translation>
    </message>
    <message>
      <source>Worst while you were out</source>
      <translation>El peor mientras estabas fuera</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Justo después</translation>
    </message>
    <message>
      <source>When you ran</source>
      <translation>Cuándo corriste</translation>
    </message>
    <message>
      <source>Repetitions done</source>
      <translation>Repeticiones hechas</translation>
    </message>
    <message>
      <source>Why fewer repetitions?</source>
      <translation>¿Por qué menos repeticiones?</translation>
    </message>
    <message>
      <source>Pain or other symptoms</source>
      <translation>Dolor u otros síntomas</translation>
    </message>
    <message>
      <source>Something else, such as time or weather</source>
      <translation>Otra cosa, como falta de tiempo o lluvia</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Distancia corrida</translation>
    </message>
    <message>
      <source>Use my watch's file…</source>
      <translation>Usar el archivo de mi reloj…</translation>
    </message>
    <message>
      <source>How hard was it?</source>
      <translation>¿Cuánto esfuerzo fue?</translation>
    </message>
    <message>
      <source>Pain somewhere else</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>¿Dónde?</translation>
    </message>
    <message>
      <source>Worst pain there</source>
      <translation>El peor dolor ahí</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Planned repetitions</source>
      <translation>Repeticiones previstas</translation>
    </message>
    <message>
      <source>Surface</source>
      <translation>Suelo</translation>
    </message>
    <message>
      <source>path, road, treadmill …</source>
      <translation>sendero, calle, cinta de correr…</translation>
    </message>
    <message>
      <source>Warm-up exercises</source>
      <translation>Ejercicios de calentamiento</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Your back</source>
      <translation>Tu espalda</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask once more. That answer decides whether to move up.</source>
      <translation>Mañana por la mañana preguntamos una vez más. Esa respuesta decide si se sube de paso.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Lo que hiciste</translation>
    </message>
    <message>
      <source>Why fewer?</source>
      <translation>¿Por qué menos?</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>How hard?</source>
      <translation>¿Cuánto esfuerzo?</translation>
    </message>
    <message>
      <source>Pain elsewhere</source>
      <translation>Dolor en otra parte</translation>
    </message>
    <message>
      <source>Another stage, surface, notes</source>
      <translation>Otra etapa, suelo, notas</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>Calentamiento</translation>
    </message>
    <message>
      <source> of {planned}</source>
      <translation> de {planned}</translation>
    </message>
    <message>
      <source>How many repetitions did you do? Write 0 if you did none.</source>
      <translation>¿Cuántas repeticiones hiciste? Escribe 0 si no hiciste ninguna.</translation>
    </message>
    <message>
      <source>Which stage did you do?</source>
      <translation>¿Qué etapa hiciste?</translation>
    </message>
    <message>
      <source>How many repetitions had you planned?</source>
      <translation>¿Cuántas repeticiones tenías previstas?</translation>
    </message>
    <message>
      <source>You did fewer repetitions than planned. Why? It decides what comes next.</source>
      <translation>Hiciste menos repeticiones de las previstas. ¿Por qué? Eso decide qué viene después.</translation>
    </message>
    <message>
      <source>Running distance: {problem}</source>
      <translation>Distancia corrida: {problem}</translation>
    </message>
    <message>
      <source>Where else did it hurt? Write the place.</source>
      <translation>¿Dónde más te dolió? Escribe el lugar.</translation>
    </message>
    <message>
      <source>no effort at all</source>
      <translation>ningún esfuerzo</translation>
    </message>
    <message>
      <source>easy</source>
      <translation>fácil</translation>
    </message>
    <message>
      <source>some effort, I could talk</source>
      <translation>algo de esfuerzo, podía hablar</translation>
    </message>
    <message>
      <source>hard, only short words</source>
      <translation>mucho, solo palabras sueltas</translation>
    </message>
    <message>
      <source>very hard</source>
      <translation>muchísimo</translation>
    </message>
    <message>
      <source>as hard as I can</source>
      <translation>todo lo que puedo dar</translation>
    </message>
    <message>
      <source>nowhere else</source>
      <translation>en ninguna otra parte</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>cadera</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>muslo</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>rodilla</translation>
    </message>
    <message>
      <source>lower leg or calf</source>
      <translation>parte baja de la pierna o pantorrilla</translation>
    </message>
    <message>
      <source>ankle or foot</source>
      <translation>tobillo o pie</translation>
    </message>
    <message>
      <source>another place</source>
      <translation>otro lugar</translation>
    </message>
  </context>
  <context>
    <name>SessionPage</name>
    <message>
      <source>We filled in what we know from your session. Please add the rest.</source>
      <translation>Rellenamos lo que sabemos de tu sesión. Por favor, añade el resto.</translation>
    </message>
    <message>
      <source>We filled in what was recorded. Please add the rest.</source>
      <translation>Rellenamos lo que quedó registrado. Por favor, añade el resto.</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Empezar de cero</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Guardar la sesión</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Tick off a session</source>
      <translation>Marcar una sesión como hecha</translation>
    </message>
    <message>
      <source>No session was open then. We write this one down as it happened; it does not count towards moving up.</source>
      <translation>En ese momento no había ninguna sesión abierta. Anotamos esta como fue; no cuenta para subir de paso.</translation>
    </message>
    <message>
      <source>This is more than was open then. We write it down as it happened; the next suggestion goes on from {step}.</source>
      <translation>Esto es más de lo que estaba abierto entonces. Lo anotamos como fue; la próxima sugerencia sigue desde {step}.</translation>
    </message>
    <message>
      <source>This was sooner than we suggest: the next session was open from {day} on. We write it down as it happened.</source>
      <translation>Esto fue antes de lo que sugerimos: la próxima sesión era posible a partir del {day}. La anotamos como fue.</translation>
    </message>
    <message>
      <source>Session saved.</source>
      <translation>Sesión guardada.</translation>
    </message>
  </context>
  <context>
    <name>SessionsCard</name>
    <message>
      <source>Show the sessions as a table</source>
      <translation>Mostrar las sesiones como tabla</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Where you are</source>
      <translation>Dónde estás</translation>
    </message>
    <message>
      <source>Country, for the emergency numbers</source>
      <translation>País, para los números de emergencias</translation>
    </message>
    <message>
      <source>type or choose</source>
      <translation>escribe o elige</translation>
    </message>
    <message>
      <source>Distances in</source>
      <translation>Distancias en</translation>
    </message>
    <message>
      <source>Kilometres</source>
      <translation>Kilómetros</translation>
    </message>
    <message>
      <source>Miles</source>
      <translation>Millas</translation>
    </message>
    <message>
      <source>Limits from my physio</source>
      <translation>Límites de mi fisioterapeuta</translation>
    </message>
    <message>
      <source>Your physio can set the highest stage, the pain levels, rest days and sessions a week. They then hold before this app's own.</source>
      <translation>Tu fisioterapeuta puede fijar la etapa más alta, los niveles de dolor, los días de descanso y las sesiones por semana. Entonces tienen prioridad sobre los de esta aplicación.</translation>
    </message>
    <message>
      <source>My physio said…</source>
      <translation>Mi fisioterapeuta dijo…</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Backstride {version}</source>
      <translation>Backstride {version}</translation>
    </message>
    <message>
      <source>A diary and guide for adults with non-specific low back pain who have decided to try a graded run-walk plan. It does not diagnose, and it is not a certified medical device. You and your clinician decide.</source>
      <translation>Un diario y una guía para personas adultas con dolor lumbar inespecífico que han decidido probar un plan gradual de correr y caminar. No diagnostica, y no es un producto sanitario certificado. Deciden tú y tu profesional de la salud.</translation>
    </message>
    <message>
      <source>No clinician has reviewed this version.</source>
      <translation>Ningún profesional de la salud ha revisado esta versión.</translation>
    </message>
    <message>
      <source>Sources and licences</source>
      <translation>Fuentes y licencias</translation>
    </message>
    <message>
      <source>How to use Backstride</source>
      <translation>Cómo usar Backstride</translation>
    </message>
    <message>
      <source>Safety case</source>
      <translation>Informe de seguridad</translation>
    </message>
    <message>
      <source>Details for support…</source>
      <translation>Datos para pedir ayuda técnica…</translation>
    </message>
    <message>
      <source>Backstride is free software under the MIT licence.</source>
      <translation>Backstride es software libre bajo la licencia MIT.</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
  </context>
  <context>
    <name>SlipWords</name>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>Tick one box in a line; a line without a tick stays as it is. The patient types it into Backstride under “Limits from my physio”. The app then keeps to it and names you.</source>
      <translation>Marque una casilla por línea; una línea sin marca queda como está. La persona lo escribe en Backstride, en «Límites de mi fisioterapeuta». La aplicación lo respeta entonces y le nombra a usted.</translation>
    </message>
    <message>
      <source>What you clear is typed in under “A clinician has cleared me”, on the card that Today shows.</source>
      <translation>El visto bueno se anota en «Tengo el visto bueno de un profesional», en la tarjeta que muestra «Hoy».</translation>
    </message>
    <message>
      <source>For you to fill in: limits</source>
      <translation>Para que usted lo rellene: límites</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Looked at; running may go on (tick each)</source>
      <translation>Revisado; se puede seguir corriendo (marque cada punto)</translation>
    </message>
    <message>
      <source>Cleared as</source>
      <translation>Visto bueno de</translation>
    </message>
    <message>
      <source>now: none</source>
      <translation>ahora: ninguno</translation>
    </message>
    <message>
      <source>now: {value} (the app's guide)</source>
      <translation>ahora: {value} (la guía de la aplicación)</translation>
    </message>
    <message>
      <source>now: {value} ({credit})</source>
      <translation>ahora: {value} ({credit})</translation>
    </message>
  </context>
  <context>
    <name>Sound</name>
    <message>
      <source>Voice and tones</source>
      <translation>Voz y tonos</translation>
    </message>
    <message>
      <source>Voice only</source>
      <translation>Solo voz</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Solo tonos</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Sin sonido</translation>
    </message>
  </context>
  <context>
    <name>SoundCard</name>
    <message>
      <source>Sound</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Cues</source>
      <translation>Señales</translation>
    </message>
  </context>
  <context>
    <name>SoundCues</name>
    <message>
      <source>No sound can be played on this computer now. The screen shows each change.</source>
      <translation>Ahora no se puede reproducir ningún sonido en este equipo. La pantalla muestra cada cambio.</translation>
    </message>
    <message>
      <source>The sound has stopped. The session goes on: watch the screen.</source>
      <translation>El sonido se ha parado. La sesión sigue: mira la pantalla.</translation>
    </message>
  </context>
  <context>
    <name>SplitPanel</name>
    <message>
      <source>As the file shows it</source>
      <translation>Como lo muestra el archivo</translation>
    </message>
    <message>
      <source>Was all of it running?</source>
      <translation>¿Todo fue correr?</translation>
    </message>
    <message>
      <source>All of it was running</source>
      <translation>Todo fue correr</translation>
    </message>
    <message>
      <source>None of it was running</source>
      <translation>Nada fue correr</translation>
    </message>
    <message>
      <source>Some of it: I can't say which</source>
      <translation>Una parte: no sé decir cuál</translation>
    </message>
    <message>
      <source>Your speed is about the same all the way. Was all of it running?</source>
      <translation>Tu velocidad es casi la misma todo el tiempo. ¿Todo fue correr?</translation>
    </message>
    <message>
      <source>The file can't tell running from walking. Was all of it running?</source>
      <translation>El archivo no distingue entre correr y caminar. ¿Todo fue correr?</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Correr</translation>
    </message>
    <message>
      <source>Walking</source>
      <translation>Caminar</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Ride, left out</source>
      <translation>En vehículo, queda fuera</translation>
    </message>
    <message>
      <source>You can set it yourself: click into the picture or use the arrow keys. What is faster than the line counts as running.</source>
      <translation>Puedes ponerla tú: haz clic en la imagen o usa las flechas. Lo que es más rápido que la línea cuenta como correr.</translation>
    </message>
    <message>
      <source>What is faster than the dashed line counts as running. Drag it, or use the arrow keys.</source>
      <translation>Lo que es más rápido que la línea discontinua cuenta como correr. Arrástrala, o usa las flechas.</translation>
    </message>
    <message>
      <source>The line is at {speed}.</source>
      <translation>La línea está en {speed}.</translation>
    </message>
  </context>
  <context>
    <name>StageTable</name>
    <message>
      <source>The stages, with where each number comes from</source>
      <translation>Las etapas, y de dónde viene cada número</translation>
    </message>
  </context>
  <context>
    <name>StartAgainDialog</name>
    <message>
      <source>Start again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>The programme begins afresh with a new test run. Your diary keeps everything you recorded so far.</source>
      <translation>El programa empieza desde el principio con una nueva carrera de prueba. Tu diario conserva todo lo que registraste hasta ahora.</translation>
    </message>
    <message>
      <source>Why do you start again? (only if you like)</source>
      <translation>¿Por qué empiezas de nuevo? (solo si quieres)</translation>
    </message>
    <message>
      <source>It needs a suitability check after your last session. Nothing in it may say that you should wait.</source>
      <translation>Hace falta una revisión inicial después de tu última sesión. Nada en ella puede decir que debes esperar.</translation>
    </message>
    <message>
      <source>Do the check</source>
      <translation>Hacer la revisión</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>I want to start again</source>
      <translation>Quiero empezar de nuevo</translation>
    </message>
    <message>
      <source>A new start. Next comes a short test run.</source>
      <translation>Un nuevo comienzo. Ahora viene una carrera de prueba corta.</translation>
    </message>
  </context>
  <context>
    <name>StateCard</name>
    <message>
      <source>Phone {number}</source>
      <translation>Llama al {number}</translation>
    </message>
    <message>
      <source>What you can ask</source>
      <translation>Qué puedes preguntar</translation>
    </message>
    <message>
      <source>Welcome back. Yesterday was your last day off.</source>
      <translation>Qué bien que hayas vuelto. Ayer fue tu último día libre.</translation>
    </message>
    <message>
      <source>After a long break</source>
      <translation>Después de una pausa larga</translation>
    </message>
    <message>
      <source>After the last week</source>
      <translation>Después de la última semana</translation>
    </message>
    <message>
      <source>Stopped. You can come back whenever you like.</source>
      <translation>Parado. Puedes volver cuando quieras.</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
    <message>
      <source>{name}: less</source>
      <translation>{name}: menos</translation>
    </message>
    <message>
      <source>{name}: more</source>
      <translation>{name}: más</translation>
    </message>
  </context>
  <context>
    <name>StopCard</name>
    <message>
      <source>Stop here? Say why, then we write down what you did.</source>
      <translation>¿Parar aquí? Di por qué, y luego anotamos lo que hiciste.</translation>
    </message>
    <message>
      <source>Pain or other symptoms</source>
      <translation>Dolor u otros síntomas</translation>
    </message>
    <message>
      <source>Something else, such as time or weather</source>
      <translation>Otra cosa, como falta de tiempo o lluvia</translation>
    </message>
    <message>
      <source>Carry on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>The next page asks about warning signs.</source>
      <translation>La próxima página pregunta por señales de alarma.</translation>
    </message>
  </context>
  <context>
    <name>StoreOpening</name>
    <message>
      <source>The diary could not be opened ({fault}).</source>
      <translation>No se pudo abrir el diario ({fault}).</translation>
    </message>
  </context>
  <context>
    <name>Suggestion</name>
    <message>
      <source>Add what is missing</source>
      <translation>Añadir lo que falta</translation>
    </message>
    <message>
      <source>Your choice</source>
      <translation>Tu elección</translation>
    </message>
    <message>
      <source>Another step…</source>
      <translation>Otro paso…</translation>
    </message>
    <message>
      <source>Say why (only if you like)</source>
      <translation>Decir por qué (solo si quieres)</translation>
    </message>
    <message>
      <source>a walk or a rest today</source>
      <translation>hoy, caminar o descansar</translation>
    </message>
    <message>
      <source>Your next step stays as it is until your back is calmer.</source>
      <translation>Tu próximo paso queda como está hasta que tu espalda esté más tranquila.</translation>
    </message>
    <message>
      <source>Our suggestion: {title}</source>
      <translation>Nuestra sugerencia: {title}</translation>
    </message>
    <message>
      <source>Why? · {guide}</source>
      <translation>¿Por qué? · {guide}</translation>
    </message>
    <message>
      <source>A walk instead</source>
      <translation>Mejor caminar</translation>
    </message>
    <message>
      <source>Rest today</source>
      <translation>Descansar hoy</translation>
    </message>
    <message>
      <source>Repeat {reps}</source>
      <translation>Repetir {reps}</translation>
    </message>
    <message>
      <source>1 repetition</source>
      <translation>1 repetición</translation>
    </message>
    <message numerus="yes">
      <source>{n} repetitions</source>
      <translation>
        <numerusform>{n} repetición</numerusform>
        <numerusform>{n} repeticiones</numerusform>
      </translation>
    </message>
    <message>
      <source>Step back to stage {stage}</source>
      <translation>Volver a la etapa {stage}</translation>
    </message>
    <message>
      <source>Why you chose this</source>
      <translation>Por qué elegiste esto</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Your reason is saved.</source>
      <translation>Tu motivo está guardado.</translation>
    </message>
    <message>
      <source>Stage {stage}</source>
      <translation>Etapa {stage}</translation>
    </message>
  </context>
  <context>
    <name>SupportPage</name>
    <message>
      <source>Details for support</source>
      <translation>Datos para pedir ayuda técnica</translation>
    </message>
    <message>
      <source>What will be copied</source>
      <translation>Lo que se copiará</translation>
    </message>
    <message>
      <source>Copy these details</source>
      <translation>Copiar estos datos</translation>
    </message>
    <message>
      <source>If you ask somebody for help, these lines tell them which versions you have and whether your diary is in order. Exactly what you see here is copied. Nothing is sent: you paste it where you like.</source>
      <translation>Si pides ayuda a alguien, estas líneas le dicen qué versiones tienes y si tu diario está en orden. Se copia exactamente lo que ves aquí. No se envía nada: tú lo pegas donde quieras.</translation>
    </message>
    <message>
      <source>Nothing you wrote or answered is in it, and no name: your home folder is shown as ~. It is in English, for whoever helps.</source>
      <translation>No contiene nada que hayas escrito o respondido, ni ningún nombre: tu carpeta personal se muestra como ~. Está en inglés, para quien te ayude.</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Volver a Ajustes</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Copied. Paste it into your message.</source>
      <translation>Copiado. Pégalo en tu mensaje.</translation>
    </message>
  </context>
  <context>
    <name>TableCard</name>
    <message>
      <source>The programme</source>
      <translation>El programa</translation>
    </message>
    <message>
      <source>The table, and where each number comes from</source>
      <translation>La tabla, y de dónde viene cada número</translation>
    </message>
    <message>
      <source>Use another table…</source>
      <translation>Usar otra tabla…</translation>
    </message>
    <message>
      <source>Use the table that comes with the app</source>
      <translation>Usar la tabla que trae la aplicación</translation>
    </message>
    <message>
      <source>Backstride run-walk programme</source>
      <translation>Programa de correr y caminar de Backstride</translation>
    </message>
    <message>
      <source>“{name}”, version {version}</source>
      <translation>«{name}», versión {version}</translation>
    </message>
    <message>
      <source>1 week</source>
      <translation>1 semana</translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks</source>
      <translation>
        <numerusform>{n} semana</numerusform>
        <numerusform>{n} semanas</numerusform>
      </translation>
    </message>
    <message>
      <source>1 session a week</source>
      <translation>1 sesión por semana</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions a week</source>
      <translation>
        <numerusform>{n} sesión por semana</numerusform>
        <numerusform>{n} sesiones por semana</numerusform>
      </translation>
    </message>
    <message>
      <source>rest days between them: {n}</source>
      <translation>días de descanso entre ellas: {n}</translation>
    </message>
    <message>
      <source>{n} walk to warm up</source>
      <translation>{n} caminando para calentar</translation>
    </message>
    <message>
      <source>{n} walk to cool down</source>
      <translation>{n} caminando para volver a la calma</translation>
    </message>
    <message>
      <source>Trial: from the trial behind this app, as an article reports it. Secondary: from another published text. Own: a careful choice of whoever made this table, with no trial behind it.</source>
      <translation>Ensayo: del ensayo detrás de esta aplicación, según lo cuenta un artículo. Secundario: de otro texto publicado. Propio: una elección prudente de quien hizo esta tabla, sin un ensayo detrás.</translation>
    </message>
    <message>
      <source>{value} — {source}</source>
      <translation>{value} — {source}</translation>
    </message>
    <message>
      <source>Stage {first}: {source}</source>
      <translation>Etapa {first}: {source}</translation>
    </message>
    <message>
      <source>Stages {first} to {last}: {source}</source>
      <translation>Etapas {first} a {last}: {source}</translation>
    </message>
    <message>
      <source>The trial's full table is not in our sources. Stages 4 to 12 are not the trial's; only its longest run is known.</source>
      <translation>La tabla completa del ensayo no está en nuestras fuentes. Las etapas 4 a 12 no son del ensayo; de él solo se conoce el tramo más largo corriendo.</translation>
    </message>
    <message>
      <source>Use another table</source>
      <translation>Usar otra tabla</translation>
    </message>
    <message>
      <source>Tables (*.toml)</source>
      <translation>Tablas (*.toml)</translation>
    </message>
    <message>
      <source>“{name}” is in use from now on. It is kept with your diary.</source>
      <translation>«{name}» se usa a partir de ahora. Se guarda con tu diario.</translation>
    </message>
    <message>
      <source>The table that comes with the app is in use again.</source>
      <translation>Se usa otra vez la tabla que trae la aplicación.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlong</name>
    <message>
      <source>Sound for your phone</source>
      <translation>Sonido para tu teléfono</translation>
    </message>
    <message>
      <source>One audio track as long as the session. It tells you when to run and when to walk; between the cues it is silent.</source>
      <translation>Una pista de audio tan larga como la sesión. Te dice cuándo correr y cuándo caminar; entre las señales está en silencio.</translation>
    </message>
    <message>
      <source>Save audio track…</source>
      <translation>Guardar la pista de audio…</translation>
    </message>
    <message>
      <source>Audio track (*.mp3)</source>
      <translation>Pista de audio (*.mp3)</translation>
    </message>
    <message>
      <source>Pocket card</source>
      <translation>Tarjeta de bolsillo</translation>
    </message>
    <message>
      <source>A small page (A6) to print or to keep on your phone: the session, when to stop, and room to write.</source>
      <translation>Una página pequeña (A6) para imprimir o llevar en el teléfono: la sesión, cuándo parar, y espacio para escribir.</translation>
    </message>
    <message>
      <source>Save pocket card…</source>
      <translation>Guardar la tarjeta de bolsillo…</translation>
    </message>
    <message>
      <source>Pocket card (*.pdf)</source>
      <translation>Tarjeta de bolsillo (*.pdf)</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>The coming sessions, each with a reminder an hour before. Save and open it again after each session: dates move, they don't double.</source>
      <translation>Las próximas sesiones, cada una con un recordatorio una hora antes. Guárdalo y ábrelo otra vez después de cada sesión: las fechas se mueven, no se duplican.</translation>
    </message>
    <message>
      <source>Save calendar file…</source>
      <translation>Guardar el archivo de calendario…</translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Calendario (*.ics)</translation>
    </message>
    <message>
      <source>Sports watch</source>
      <translation>Reloj deportivo</translation>
    </message>
    <message>
      <source>A workout with warm-up, runs, walks and cool-down. On a Garmin watch, copy it into the folder GARMIN/NewFiles.</source>
      <translation>Un entrenamiento con calentamiento, tramos de correr y de caminar, y vuelta a la calma. En un reloj Garmin, cópialo en la carpeta GARMIN/NewFiles.</translation>
    </message>
    <message>
      <source>Save watch workout…</source>
      <translation>Guardar el entrenamiento para el reloj…</translation>
    </message>
    <message>
      <source>Watch workout (*.fit)</source>
      <translation>Entrenamiento para el reloj (*.fit)</translation>
    </message>
    <message>
      <source>On the first days that your rest days leave free.</source>
      <translation>En los primeros días que dejan libres tus días de descanso.</translation>
    </message>
    <message>
      <source>On your days: {days}.</source>
      <translation>En tus días: {days}.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongFiles</name>
    <message>
      <source>Warm up</source>
      <translation>Calentamiento</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Correr</translation>
    </message>
    <message>
      <source>Walk</source>
      <translation>Caminar</translation>
    </message>
    <message>
      <source>Cool down</source>
      <translation>Vuelta a la calma</translation>
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
      <translation>{n} × correr {run}, caminar {walk}</translation>
    </message>
    <message>
      <source>{n} × run {run}</source>
      <translation>{n} × correr {run}</translation>
    </message>
    <message>
      <source>After your days off.</source>
      <translation>Después de tus días libres.</translation>
    </message>
    <message>
      <source>On {date}, or on any later day.</source>
      <translation>El {date}, o cualquier día después.</translation>
    </message>
    <message>
      <source>Run-walk session</source>
      <translation>Sesión de correr y caminar</translation>
    </message>
    <message>
      <source>Run-walk session in an hour. Look into Backstride first.</source>
      <translation>Sesión de correr y caminar dentro de una hora. Mira primero en Backstride.</translation>
    </message>
    <message>
      <source>Run-walk: {session}</source>
      <translation>Correr y caminar: {session}</translation>
    </message>
    <message>
      <source>Run-walk session, done</source>
      <translation>Sesión de correr y caminar, hecha</translation>
    </message>
    <message>
      <source>Backstride says which step it is once it knows how your back took the one before.</source>
      <translation>Backstride dice qué paso es cuando sabe cómo le sentó a tu espalda el anterior.</translation>
    </message>
    <message>
      <source>Before you go, open Backstride. If it shows a card in place of a plan, or another day, this date no longer holds.</source>
      <translation>Antes de salir, abre Backstride. Si muestra una tarjeta en lugar de un plan, u otro día, esta fecha ya no vale.</translation>
    </message>
    <message>
      <source>A smaller step, a walk or a rest is always open to you.</source>
      <translation>Siempre puedes elegir un paso más pequeño, caminar o descansar.</translation>
    </message>
    <message>
      <source>First walk {time} to warm up.</source>
      <translation>Primero camina {time} para calentar.</translation>
    </message>
    <message>
      <source>Then walk {time} to cool down.</source>
      <translation>Después camina {time} para volver a la calma.</translation>
    </message>
    <message>
      <source>Tick off each run of {run}:</source>
      <translation>Marca cada tramo de {run} corriendo:</translation>
    </message>
    <message>
      <source>My next session · {minutes}</source>
      <translation>Mi próxima sesión · {minutes}</translation>
    </message>
    <message>
      <source>Pain before (0–100)</source>
      <translation>Dolor antes (0–100)</translation>
    </message>
    <message>
      <source>Worst pain</source>
      <translation>Peor dolor</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Justo después</translation>
    </message>
    <message>
      <source>Effort (0–10)</source>
      <translation>Esfuerzo (0–10)</translation>
    </message>
    <message>
      <source>Made up (a demo). Nobody's plan.</source>
      <translation>Inventado (una demostración). No es el plan de nadie.</translation>
    </message>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message>
      <source>Walk the rest</source>
      <translation>Camina lo que queda</translation>
    </message>
    <message>
      <source>Your pain goes above {ok} of 100. That level is a guide.</source>
      <translation>Tu dolor sube por encima de {ok} de 100. Ese nivel es una guía.</translation>
    </message>
    <message>
      <source>Stop, and note it in Backstride before any other run</source>
      <translation>Para, y anótalo en Backstride antes de volver a correr</translation>
    </message>
    <message>
      <source>Pain of {stop} or more, or {rise} more than before · {signs}</source>
      <translation>Dolor de {stop} o más, o {rise} más que antes · {signs}</translation>
    </message>
    <message>
      <source>Stop and phone {number} now</source>
      <translation>Para y llama ahora al {number}</translation>
    </message>
    <message>
      <source>Run slowly enough to talk. Less is always fine. If Backstride now shows a card in place of a plan, don't use this one. A guide, not a promise. Made on {date}.</source>
      <translation>Corre tan despacio que puedas hablar. Menos siempre está bien. Si Backstride muestra ahora una tarjeta en lugar de un plan, no uses esta. Una guía, no una promesa. Hecha: {date}.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongPage</name>
    <message>
      <source>Take it with me</source>
      <translation>Llevarla conmigo</translation>
    </message>
    <message>
      <source>Anyone who has a file can read it, and a calendar may send it on. If Backstride later shows a card in place of a plan, don't use what you took along.</source>
      <translation>Cualquiera que tenga un archivo puede leerlo, y un calendario puede enviarlo a otros. Si más tarde Backstride muestra una tarjeta en lugar de un plan, no uses lo que te llevaste.</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Volver a «Hoy»</translation>
    </message>
    <message>
      <source>Making the audio track…</source>
      <translation>Creando la pista de audio…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Choose the days…</source>
      <translation>Elegir los días…</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Hora del día</translation>
    </message>
    <message>
      <source>There is no next session to take along. Today says what comes first.</source>
      <translation>No hay próxima sesión para llevar. «Hoy» dice qué viene primero.</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Abrir la tarjeta</translation>
    </message>
    <message>
      <source>Stopped. Nothing was saved.</source>
      <translation>Parado. No se guardó nada.</translation>
    </message>
  </context>
  <context>
    <name>TakingCard</name>
    <message>
      <source>Join the file of the other computer</source>
      <translation>Unir el archivo del otro equipo</translation>
    </message>
    <message>
      <source>Choose a diary file…</source>
      <translation>Elegir un archivo de diario…</translation>
    </message>
    <message>
      <source>Join it</source>
      <translation>Unirlo</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Open the card</source>
      <translation>Abrir la tarjeta</translation>
    </message>
    <message>
      <source>You first see what would change. Nothing that is here is lost. Of an entry that was changed on both computers the later version counts, and the other one stays in its history. Joining the same file twice does no harm.</source>
      <translation>Primero ves qué cambiaría. No se pierde nada de lo que hay aquí. De una entrada que se cambió en los dos equipos vale la versión posterior, y la otra se queda en su historial. Unir dos veces el mismo archivo no hace daño.</translation>
    </message>
    <message>
      <source>Choose a diary file</source>
      <translation>Elegir un archivo de diario</translation>
    </message>
  </context>
  <context>
    <name>TestRunForm</name>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst pain imaginable</source>
      <translation>el peor dolor imaginable</translation>
    </message>
    <message>
      <source>Pain before you started</source>
      <translation>Dolor antes de empezar</translation>
    </message>
    <message>
      <source>Worst while you ran</source>
      <translation>El peor mientras corrías</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Justo después</translation>
    </message>
    <message>
      <source>When you ran</source>
      <translation>Cuándo corriste</translation>
    </message>
    <message>
      <source>Comfortable seconds</source>
      <translation>Segundos cómodos</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Distancia corrida</translation>
    </message>
    <message>
      <source>Your run</source>
      <translation>Tu carrera</translation>
    </message>
    <message>
      <source>When did you run?</source>
      <translation>¿Cuándo corriste?</translation>
    </message>
    <message>
      <source>How many seconds were comfortable? (0 to 120)</source>
      <translation>¿Cuántos segundos fueron cómodos? (de 0 a 120)</translation>
    </message>
    <message>
      <source>Before you started</source>
      <translation>Antes de empezar</translation>
    </message>
    <message>
      <source>How was it for your back?</source>
      <translation>¿Cómo le fue a tu espalda?</translation>
    </message>
    <message>
      <source>Tomorrow morning we ask once more.</source>
      <translation>Mañana por la mañana preguntamos una vez más.</translation>
    </message>
    <message>
      <source>Distance, if you know it</source>
      <translation>Distancia, si la sabes</translation>
    </message>
    <message>
      <source>How many seconds were comfortable? Please type it in.</source>
      <translation>¿Cuántos segundos fueron cómodos? Por favor, escríbelo.</translation>
    </message>
  </context>
  <context>
    <name>TestRunPage</name>
    <message>
      <source>It shows where to start. Short is fine: there is no mark to reach.</source>
      <translation>Muestra dónde empezar. Corta está bien: no hay ninguna marca que alcanzar.</translation>
    </message>
    <message>
      <source>Test run</source>
      <translation>Carrera de prueba</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>I ran it already: type it in</source>
      <translation>Ya la corrí: anotarla</translation>
    </message>
    <message>
      <source>Guide me through it</source>
      <translation>Guíame paso a paso</translation>
    </message>
    <message>
      <source>Did you run already? You can still write that down.</source>
      <translation>¿Ya corriste? Todavía puedes anotarlo.</translation>
    </message>
    <message>
      <source>I already did one</source>
      <translation>Ya hice una</translation>
    </message>
    <message>
      <source>Back to the watch files</source>
      <translation>Volver a los archivos del reloj</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Ir a «Hoy»</translation>
    </message>
    <message>
      <source>{why} We write this one down as it happened. Please don't do another one now.</source>
      <translation>{why} Anotamos esta como fue. Por favor, no hagas otra ahora.</translation>
    </message>
    <message>
      <source>Save test run</source>
      <translation>Guardar la carrera de prueba</translation>
    </message>
    <message>
      <source>We filled in what was recorded. Count only the seconds that felt comfortable, and add the rest.</source>
      <translation>Rellenamos lo que quedó registrado. Cuenta solo los segundos que fueron cómodos, y añade el resto.</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Empezar de cero</translation>
    </message>
    <message>
      <source>We filled in what we know from your test run. Please add the rest.</source>
      <translation>Rellenamos lo que sabemos de tu carrera de prueba. Por favor, añade el resto.</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Un momento: tu diario se está abriendo.</translation>
    </message>
    <message>
      <source>The pain before, or while you ran, is not recorded. Without both this run can't show where to start. Fill it in, or press “Save test run” again.</source>
      <translation>El dolor de antes, o el de mientras corrías, está sin registrar. Sin los dos, esta carrera no puede mostrar dónde empezar. Anótalo, o pulsa otra vez «Guardar la carrera de prueba».</translation>
    </message>
    <message>
      <source>A page to print</source>
      <translation>Una página para imprimir</translation>
    </message>
  </context>
  <context>
    <name>ThisWeek</name>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>1 session done</source>
      <translation>1 sesión hecha</translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions done</source>
      <translation>
        <numerusform>{n} sesión hecha</numerusform>
        <numerusform>{n} sesiones hechas</numerusform>
      </translation>
    </message>
    <message>
      <source>A rest day between sessions helps your back adapt.</source>
      <translation>Un día de descanso entre sesiones ayuda a tu espalda a adaptarse.</translation>
    </message>
    <message>
      <source>session done</source>
      <translation>sesión hecha</translation>
    </message>
    <message>
      <source>next session</source>
      <translation>próxima sesión</translation>
    </message>
    <message>
      <source>a later session</source>
      <translation>una sesión posterior</translation>
    </message>
    <message>
      <source>day off</source>
      <translation>día libre</translation>
    </message>
    <message>
      <source>no session</source>
      <translation>ninguna sesión</translation>
    </message>
    <message>
      <source>rest</source>
      <translation>descanso</translation>
    </message>
    <message>
      <source>off</source>
      <translation>libre</translation>
    </message>
    <message>
      <source>{day}: {what}</source>
      <translation>{day}: {what}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
  </context>
  <context>
    <name>TodayNotices</name>
    <message>
      <source>Do the check</source>
      <translation>Hacer la revisión</translation>
    </message>
    <message>
      <source>Look at backups</source>
      <translation>Ver las copias de seguridad</translation>
    </message>
    <message>
      <source>A guided session is not finished.</source>
      <translation>Hay una sesión guiada sin terminar.</translation>
    </message>
    <message>
      <source>Go on or write it down</source>
      <translation>Seguir o anotarla</translation>
    </message>
    <message>
      <source>Your guided session is not saved yet.</source>
      <translation>Tu sesión guiada todavía no está guardada.</translation>
    </message>
    <message>
      <source>Add the rest</source>
      <translation>Añadir el resto</translation>
    </message>
    <message>
      <source>Today is the last day of your suitability check: do it now.</source>
      <translation>Hoy es el último día de tu revisión inicial: hazla ahora.</translation>
    </message>
    <message>
      <source>Your suitability check runs out in {days}: do it now.</source>
      <translation>Tu revisión inicial vence en {days}: hazla ahora.</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Week {week} of {weeks}</source>
      <translation>Semana {week} de {weeks}</translation>
    </message>
    <message>
      <source>Week {week}</source>
      <translation>Semana {week}</translation>
    </message>
    <message>
      <source>session {n} of {planned} this week</source>
      <translation>sesión {n} de {planned} esta semana</translation>
    </message>
    <message>
      <source>{done} of {planned} sessions done this week</source>
      <translation>{done} de {planned} sesiones hechas esta semana</translation>
    </message>
    <message>
      <source>I'm ill or away</source>
      <translation>No me siento bien o estoy fuera</translation>
    </message>
    <message>
      <source>My physio said…</source>
      <translation>Mi fisioterapeuta dijo…</translation>
    </message>
    <message>
      <source>Report for my physio</source>
      <translation>Informe para mi fisioterapeuta</translation>
    </message>
    <message>
      <source>Note something…</source>
      <translation>Anotar algo…</translation>
    </message>
    <message>
      <source>My measures</source>
      <translation>Mis medidas</translation>
    </message>
    <message>
      <source>Do the check again</source>
      <translation>Hacer la revisión otra vez</translation>
    </message>
    <message>
      <source>Start again…</source>
      <translation>Empezar de nuevo…</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Backstride</source>
      <translation>Abrir Backstride</translation>
    </message>
    <message>
      <source>Close Backstride</source>
      <translation>Cerrar Backstride</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Close Backstride</source>
      <translation>Cerrar Backstride</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Your diary is locked</source>
      <translation>Tu diario está bloqueado</translation>
    </message>
    <message>
      <source>It opens with your passcode. Nothing of it is shown before that.</source>
      <translation>Se abre con tu código de acceso. Antes de eso no se muestra nada de él.</translation>
    </message>
    <message>
      <source>Time to wait</source>
      <translation>Tiempo de espera</translation>
    </message>
    <message>
      <source>Close Backstride</source>
      <translation>Cerrar Backstride</translation>
    </message>
    <message>
      <source>Your diary is being closed…</source>
      <translation>Se está cerrando tu diario…</translation>
    </message>
    <message>
      <source>Passcode</source>
      <translation>Código de acceso</translation>
    </message>
    <message>
      <source>or the recovery code</source>
      <translation>o el código de recuperación</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
      <source>Open the diary</source>
      <translation>Abrir el diario</translation>
    </message>
    <message>
      <source>I don't know my passcode</source>
      <translation>No sé mi código de acceso</translation>
    </message>
    <message>
      <source>Type the recovery code in the same field. It is on the recovery sheet: six groups of four letters or digits. Capitals, spaces and hyphens make no difference.</source>
      <translation>Escribe el código de recuperación en el mismo campo. Está en la hoja de recuperación: seis grupos de cuatro letras o cifras. Las mayúsculas, los espacios y los guiones dan igual.</translation>
    </message>
    <message>
      <source>If you have neither, nobody can open this diary: not you, and not us. An older copy that you saved yourself without a passcode can still be read.</source>
      <translation>Si no tienes ninguno de los dos, nadie puede abrir este diario: ni tú, ni nosotros. Una copia anterior que guardaste sin código de acceso todavía se puede leer.</translation>
    </message>
    <message>
      <source>Beginning anew without this diary</source>
      <translation>Empezar de nuevo sin este diario</translation>
    </message>
    <message>
      <source>Show where the folder is</source>
      <translation>Mostrar dónde está la carpeta</translation>
    </message>
    <message>
      <source>Close Backstride. Then give the folder of this diary another name: {path}</source>
      <translation>Cierra Backstride. Luego dale otro nombre a la carpeta de este diario: {path}</translation>
    </message>
    <message>
      <source>At the next start you have a new, empty diary. Nothing is deleted by this: the old diary and its backups stay in the folder with the other name.</source>
      <translation>La próxima vez que abras Backstride tendrás un diario nuevo y vacío. Con esto no se borra nada: el diario antiguo y sus copias de seguridad se quedan en la carpeta con el otro nombre.</translation>
    </message>
    <message>
      <source>If the passcode or the code turns up, close Backstride and give that folder its first name back. Give the new one another name before.</source>
      <translation>Si aparece el código de acceso o el de recuperación, cierra Backstride y devuelve a esa carpeta su primer nombre. Antes dale otro nombre a la nueva.</translation>
    </message>
    <message>
      <source>No program for it was found. The folder is {path}.</source>
      <translation>No se encontró ningún programa para ello. La carpeta es {path}.</translation>
    </message>
    <message>
      <source>Choose a new passcode</source>
      <translation>Elegir un código de acceso nuevo</translation>
    </message>
    <message>
      <source>Set it and open the diary</source>
      <translation>Ponerlo y abrir el diario</translation>
    </message>
    <message>
      <source>Open without a new one</source>
      <translation>Abrir sin uno nuevo</translation>
    </message>
    <message>
      <source>The recovery code opened your diary. It stays valid. If you have lost the passcode, choose another one now.</source>
      <translation>El código de recuperación abrió tu diario. Sigue siendo válido. Si has perdido el código de acceso, elige otro ahora.</translation>
    </message>
    <message>
      <source>Type your passcode first.</source>
      <translation>Escribe primero tu código de acceso.</translation>
    </message>
    <message>
      <source>Opening your diary…</source>
      <translation>Abriendo tu diario…</translation>
    </message>
    <message>
      <source>Your diary can be opened</source>
      <translation>Tu diario se puede abrir</translation>
    </message>
    <message>
      <source>Setting the new passcode…</source>
      <translation>Poniendo el código de acceso nuevo…</translation>
    </message>
    <message>
      <source>You can try again now.</source>
      <translation>Ya puedes intentarlo otra vez.</translation>
    </message>
    <message>
      <source>You can try again in {minutes} min {seconds} s.</source>
      <translation>Puedes intentarlo otra vez en {minutes} min {seconds} s.</translation>
    </message>
    <message>
      <source>You can try again in {seconds} s.</source>
      <translation>Puedes intentarlo otra vez en {seconds} s.</translation>
    </message>
  </context>
  <context>
    <name>UnlockWindow</name>
    <message>
      <source>Your diary stays on this computer.
No account, no network.</source>
      <translation>Tu diario se queda en este equipo.
Sin cuenta, sin red.</translation>
    </message>
  </context>
  <context>
    <name>Values</name>
    <message>
      <source>All values</source>
      <translation>Todos los valores</translation>
    </message>
    <message>
      <source>Earlier ones stand in the Diary.</source>
      <translation>Los anteriores están en el Diario.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Corregir</translation>
    </message>
  </context>
  <context>
    <name>WarmUp</name>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Leave this one out</source>
      <translation>Saltar este</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Leave out the rest</source>
      <translation>Saltar el resto</translation>
    </message>
    <message>
      <source>{n} of {all} done</source>
      <translation>{n} de {all} hechos</translation>
    </message>
    <message>
      <source>Exercise {n} of {all}</source>
      <translation>Ejercicio {n} de {all}</translation>
    </message>
  </context>
  <context>
    <name>WatchImportPage</name>
    <message>
      <source>Choose watch files</source>
      <translation>Elegir archivos del reloj</translation>
    </message>
    <message>
      <source>Watch files (*.fit *.gpx *.tcx *.FIT *.GPX *.TCX);;All files (*)</source>
      <translation>Archivos del reloj (*.fit *.gpx *.tcx *.FIT *.GPX *.TCX);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Bring in watch files</source>
      <translation>Traer archivos del reloj</translation>
    </message>
    <message>
      <source>Choose more files…</source>
      <translation>Elegir más archivos…</translation>
    </message>
    <message>
      <source>Where you were is never kept: from a file come times, distances and speeds, no positions. Nothing is stored before you accept it.</source>
      <translation>Dónde estuviste no se guarda nunca: de un archivo vienen horas, distancias y velocidades, ninguna posición. No se guarda nada antes de que lo aceptes.</translation>
    </message>
    <message>
      <source>Back to the Diary</source>
      <translation>Volver al Diario</translation>
    </message>
    <message>
      <source>{name} looks like a diary. It is joined on a page of its own.</source>
      <translation>{name} parece un diario. Se une en una página propia.</translation>
    </message>
    <message>
      <source>Look it over</source>
      <translation>Mirarlo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>its ending is that of another kind of file</source>
      <translation>su terminación es la de otro tipo de archivo</translation>
    </message>
    <message>
      <source>a recording that stands in it twice is shown once</source>
      <translation>una grabación que aparece dos veces en él se muestra una vez</translation>
    </message>
    <message>
      <source>{name}, recording {n} of {all}</source>
      <translation>{name}, grabación {n} de {all}</translation>
    </message>
    <message numerus="yes">
      <source>{n} recordings to look over</source>
      <translation>
        <numerusform>{n} grabación por mirar</numerusform>
        <numerusform>{n} grabaciones por mirar</numerusform>
      </translation>
    </message>
    <message>
      <source>1 recording to look over</source>
      <translation>1 grabación por mirar</translation>
    </message>
  </context>
  <context>
    <name>WatchList</name>
    <message>
      <source>{name} is the same recording as {other}.</source>
      <translation>{name} es la misma grabación que {other}.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Brought in: {entry}.</source>
      <translation>Traído: {entry}.</translation>
    </message>
    <message>
      <source>This session was changed in the meantime, so nothing was stored. Look at what would change now, then accept it.</source>
      <translation>Esta sesión se cambió mientras tanto, así que no se guardó nada. Mira ahora qué cambiaría, y luego acéptalo.</translation>
    </message>
    <message>
      <source>Open the form</source>
      <translation>Abrir el formulario</translation>
    </message>
    <message>
      <source>Not used: {name}.</source>
      <translation>Sin usar: {name}.</translation>
    </message>
    <message>
      <source>Taken out of: {entry}.</source>
      <translation>Quitado de: {entry}.</translation>
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
      <translation>Una grabación sin fecha</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>device not named</source>
      <translation>dispositivo sin nombre</translation>
    </message>
    <message>
      <source>duration not recorded</source>
      <translation>duración sin registrar</translation>
    </message>
    <message>
      <source>distance not recorded</source>
      <translation>distancia sin registrar</translation>
    </message>
    <message>
      <source>running</source>
      <translation>correr</translation>
    </message>
    <message>
      <source>walking</source>
      <translation>caminar</translation>
    </message>
    <message>
      <source>another sport</source>
      <translation>otro deporte</translation>
    </message>
    <message>
      <source>How much of this was running is not known yet.</source>
      <translation>Todavía no se sabe cuánto de esto fue correr.</translation>
    </message>
    <message>
      <source>Running: {amount}.</source>
      <translation>Correr: {amount}.</translation>
    </message>
    <message>
      <source>Walking: {amount}.</source>
      <translation>Caminar: {amount}.</translation>
    </message>
    <message>
      <source>Told apart by the laps in the file.</source>
      <translation>Separado según las vueltas del archivo.</translation>
    </message>
    <message>
      <source>Told apart by the runs and walks that were planned.</source>
      <translation>Separado según los tramos de correr y de caminar previstos.</translation>
    </message>
    <message>
      <source>Told apart by your speed.</source>
      <translation>Separado según tu velocidad.</translation>
    </message>
    <message>
      <source>As you set it.</source>
      <translation>Como lo pusiste.</translation>
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
      <translation>1 salto</translation>
    </message>
    <message numerus="yes">
      <source>{n} jumps were</source>
      <translation>
        <numerusform>{n} salto</numerusform>
        <numerusform>{n} saltos</numerusform>
      </translation>
    </message>
    <message>
      <source>{jumps} too fast for anyone on foot ({metres}), and left out.</source>
      <translation>Más rápido de lo que se va a pie, así que no cuenta: {jumps} ({metres}).</translation>
    </message>
    <message>
      <source>From minute {first} to minute {last} it was faster than on foot, as on a bus or a bike ({metres}). That is left out.</source>
      <translation>Del minuto {first} al minuto {last} fue más rápido que a pie, como en autobús o en bicicleta ({metres}). Eso queda fuera.</translation>
    </message>
    <message>
      <source>The file doesn't say when it was, so please choose the session yourself.</source>
      <translation>El archivo no dice cuándo fue, así que, por favor, elige tú la sesión.</translation>
    </message>
    <message>
      <source>No distance was recorded.</source>
      <translation>No se registró ninguna distancia.</translation>
    </message>
    <message>
      <source>The file holds only totals, not how your speed went up and down.</source>
      <translation>El archivo contiene solo totales, no cómo subía y bajaba tu velocidad.</translation>
    </message>
    <message>
      <source>The file ends early. What came before that is shown here: is that all of it?</source>
      <translation>El archivo termina antes de tiempo. Lo anterior se muestra aquí: ¿es todo?</translation>
    </message>
    <message>
      <source>The file was changed or damaged since it was recorded: its checksum is wrong. Look at the numbers before you accept them.</source>
      <translation>El archivo se cambió o se dañó después de la grabación: su suma de comprobación no es correcta. Mira los números antes de aceptarlos.</translation>
    </message>
    <message>
      <source>From some place on the file can't be read. What came before that is shown here: is that all of it?</source>
      <translation>A partir de cierto punto no se puede leer el archivo. Lo anterior se muestra aquí: ¿es todo?</translation>
    </message>
    <message>
      <source>The file says this was {sport}.</source>
      <translation>El archivo dice que esto fue {sport}.</translation>
    </message>
    <message>
      <source>The file doesn't say which sport it was.</source>
      <translation>El archivo no dice qué deporte fue.</translation>
    </message>
    <message>
      <source>This day has not come yet: the clock of the device was wrong. Please choose the session yourself.</source>
      <translation>Este día aún no ha llegado: el reloj del dispositivo estaba mal. Por favor, elige tú la sesión.</translation>
    </message>
    <message>
      <source>This is long ago: the clock of the device was probably not set. Please choose the session yourself.</source>
      <translation>De esto hace mucho: probablemente el reloj del dispositivo no estaba en hora. Por favor, elige tú la sesión.</translation>
    </message>
    <message>
      <source>The time is shown as on this computer: the file doesn't name its zone.</source>
      <translation>La hora se muestra como en este equipo: el archivo no dice su zona horaria.</translation>
    </message>
    <message>
      <source>It is only {span} long. Was it started by mistake?</source>
      <translation>Dura solo {span}. ¿Se inició por error?</translation>
    </message>
    <message>
      <source>1 moment went back in time and is left out.</source>
      <translation>1 momento iba hacia atrás en el tiempo y queda fuera.</translation>
    </message>
    <message numerus="yes">
      <source>{n} moments went back in time and are left out.</source>
      <translation>
        <numerusform>{n} momento iba hacia atrás en el tiempo y queda fuera.</numerusform>
        <numerusform>{n} momentos iban hacia atrás en el tiempo y quedan fuera.</numerusform>
      </translation>
    </message>
    <message>
      <source>No session is written down for this time.</source>
      <translation>No hay ninguna sesión anotada para esta hora.</translation>
    </message>
    <message>
      <source>More than one session is near this time. Which one was it?</source>
      <translation>Hay más de una sesión cerca de esta hora. ¿Cuál fue?</translation>
    </message>
    <message>
      <source>The session of that day has another time. Please look whether it is the same.</source>
      <translation>La sesión de ese día tiene otra hora. Por favor, mira si es la misma.</translation>
    </message>
    <message>
      <source>This session has numbers from another recording. They would be replaced.</source>
      <translation>Esta sesión tiene números de otra grabación. Se reemplazarían.</translation>
    </message>
    <message>
      <source>Another file here would go to the same session.</source>
      <translation>Otro archivo de aquí iría a la misma sesión.</translation>
    </message>
    <message>
      <source>Another file here is of the same outing.</source>
      <translation>Otro archivo de aquí es de la misma salida.</translation>
    </message>
    <message>
      <source>Time spent running</source>
      <translation>Tiempo corriendo</translation>
    </message>
    <message>
      <source>Running distance</source>
      <translation>Distancia corrida</translation>
    </message>
    <message>
      <source>Whole distance</source>
      <translation>Distancia total</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
    <message>
      <source>Test run, {day}, {time}</source>
      <translation>Carrera de prueba, {day}, {time}</translation>
    </message>
    <message>
      <source>Session, {day}, {time}, stage {stage}</source>
      <translation>Sesión, {day}, {time}, etapa {stage}</translation>
    </message>
  </context>
  <context>
    <name>WeekAverageCard</name>
    <message>
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <source>worst imaginable</source>
      <translation>el peor imaginable</translation>
    </message>
    <message>
      <source>Click on the line first, or type a number from 0 to 100.</source>
      <translation>Primero haz clic en la línea, o escribe un número de 0 a 100.</translation>
    </message>
    <message>
      <source>The week's average is saved.</source>
      <translation>El promedio de la semana está guardado.</translation>
    </message>
  </context>
  <context>
    <name>WeekWords</name>
    <message>
      <source>What happened</source>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <source>Stages (run / walk)</source>
      <translation>Etapas (correr / caminar)</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Week by week</source>
      <translation>Semana por semana</translation>
    </message>
    <message>
      <source>{week} (start {start})</source>
      <translation>{week} (comienzo {start})</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>Month by month; a week counts in the month in which it begins</source>
      <translation>Mes por mes; una semana cuenta en el mes en que empieza</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>Year by year; a week counts in the year in which it begins</source>
      <translation>Año por año; una semana cuenta en el año en que empieza</translation>
    </message>
    <message>
      <source>Stage · repetitions</source>
      <translation>Etapa · repeticiones</translation>
    </message>
    <message>
      <source>Stage · reps</source>
      <translation>Etapa · rep.</translation>
    </message>
    <message>
      <source>Sessions done of planned</source>
      <translation>Sesiones hechas de las previstas</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hechas</translation>
    </message>
    <message>
      <source>Average pain</source>
      <translation>Dolor promedio</translation>
    </message>
    <message>
      <source>Pain</source>
      <translation>Dolor</translation>
    </message>
    <message>
      <source>Running distance ({unit})</source>
      <translation>Distancia corrida ({unit})</translation>
    </message>
    <message>
      <source>Highest pain rise in a session, and what followed</source>
      <translation>Mayor subida del dolor en una sesión, y qué siguió</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Subida</translation>
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
      <translation>{rise}, peor {worst}</translation>
    </message>
    <message>
      <source>{n} red</source>
      <translation>rojo: {n}</translation>
    </message>
    <message>
      <source>{n} amber</source>
      <translation>ámbar: {n}</translation>
    </message>
    <message>
      <source>settled after 48 h</source>
      <translation>se calmó después de 48 h</translation>
    </message>
    <message>
      <source>settled in 48 h</source>
      <translation>se calmó en 48 h</translation>
    </message>
    <message>
      <source>not settled next day</source>
      <translation>no se calmó al día siguiente</translation>
    </message>
    <message>
      <source>stepped back</source>
      <translation>paso atrás</translation>
    </message>
    <message>
      <source>1 day off</source>
      <translation>1 día libre</translation>
    </message>
    <message numerus="yes">
      <source>{n} days off</source>
      <translation>
        <numerusform>{n} día libre</numerusform>
        <numerusform>{n} días libres</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not counted</source>
      <translation>sin contar: {n}</translation>
    </message>
    <message>
      <source>Rise: worst pain of a session minus the pain before it.</source>
      <translation>Subida: el peor dolor de una sesión menos el dolor de antes.</translation>
    </message>
    <message>
      <source>Red and amber: clearly and a little too much by the app's 24-hour guide.</source>
      <translation>Rojo y ámbar: claramente y un poco demasiado según la guía de 24 horas de la aplicación.</translation>
    </message>
    <message>
      <source>~ partly estimated.</source>
      <translation>~ estimado en parte.</translation>
    </message>
    <message>
      <source>+ some distances are not recorded.</source>
      <translation>+ algunas distancias están sin registrar.</translation>
    </message>
    <message>
      <source>– not recorded.</source>
      <translation>– sin registrar.</translation>
    </message>
    <message>
      <source>* not a whole week.</source>
      <translation>* no es una semana completa.</translation>
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
      <translation>No</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Save my answers</source>
      <translation>Guardar mis respuestas</translation>
    </message>
    <message>
      <source>Please answer all four lines.</source>
      <translation>Por favor, responde las cuatro líneas.</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
    <message>
      <source>Thank you. Your answers are saved.</source>
      <translation>Gracias. Tus respuestas están guardadas.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Welcome to Backstride</source>
      <translation>Te damos la bienvenida a Backstride</translation>
    </message>
    <message>
      <source>A graded 12-week run-walk programme for backs that hurt.</source>
      <translation>Un programa gradual de 12 semanas de correr y caminar para espaldas que duelen.</translation>
    </message>
    <message>
      <source>Kilometres</source>
      <translation>Kilómetros</translation>
    </message>
    <message>
      <source>Miles</source>
      <translation>Millas</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>A diary and a guide for adults with common back pain who want to try it.</source>
      <translation>Un diario y una guía para personas adultas con dolor de espalda común que quieren probarlo.</translation>
    </message>
    <message>
      <source>It starts with 15 seconds of running and walks you up step by step.</source>
      <translation>Empieza corriendo 15 segundos y te hace avanzar paso a paso.</translation>
    </message>
    <message>
      <source>You decide each time. A lower step, a walk or a rest is always open.</source>
      <translation>Tú decides cada vez. Siempre puedes elegir un paso más bajo, caminar o descansar.</translation>
    </message>
    <message>
      <source>What it is not</source>
      <translation>Qué no es</translation>
    </message>
    <message>
      <source>It does not diagnose, and it is not a certified medical device.</source>
      <translation>No diagnostica, y no es un producto sanitario certificado.</translation>
    </message>
    <message>
      <source>No clinician has reviewed this version.</source>
      <translation>Ningún profesional de la salud ha revisado esta versión.</translation>
    </message>
    <message>
      <source>It takes no clinician's place. You and your clinician decide.</source>
      <translation>No sustituye a ningún profesional de la salud. Deciden tú y tu profesional de la salud.</translation>
    </message>
    <message>
      <source>Which country are you in?</source>
      <translation>¿En qué país estás?</translation>
    </message>
    <message>
      <source>type or choose</source>
      <translation>escribe o elige</translation>
    </message>
    <message>
      <source>Two questions</source>
      <translation>Dos preguntas</translation>
    </message>
    <message>
      <source>So that a warning can name the right number to phone.</source>
      <translation>Para que un aviso pueda decir el número correcto al que llamar.</translation>
    </message>
    <message>
      <source>Distances in</source>
      <translation>Distancias en</translation>
    </message>
    <message>
      <source>You can change both later in Settings.</source>
      <translation>Puedes cambiar las dos cosas más tarde en «Ajustes».</translation>
    </message>
    <message>
      <source>Your diary stays on this computer, in {folder}. No account, no name, no network.</source>
      <translation>Tu diario se queda en este equipo, en {folder}. Sin cuenta, sin nombre, sin red.</translation>
    </message>
    <message>
      <source>Do you have a diary already?</source>
      <translation>¿Ya tienes un diario?</translation>
    </message>
    <message>
      <source>If you used Backstride before, bring your diary here. You see first what is in it, and you go on where you were.</source>
      <translation>Si ya usabas Backstride, trae tu diario aquí. Primero ves lo que hay en él y sigues donde estabas.</translation>
    </message>
    <message>
      <source>From another computer…</source>
      <translation>De otro equipo…</translation>
    </message>
    <message>
      <source>From a backup…</source>
      <translation>De una copia de seguridad…</translation>
    </message>
    <message>
      <source>One moment: your diary is being opened.</source>
      <translation>Un momento: tu diario se está abriendo.</translation>
    </message>
    <message>
      <source>Choose your country first. If it is not in the list, choose “Another country”.</source>
      <translation>Elige primero tu país. Si no está en la lista, elige «Otro país».</translation>
    </message>
    <message>
      <source>Choose kilometres or miles first.</source>
      <translation>Elige primero kilómetros o millas.</translation>
    </message>
  </context>
  <context>
    <name>WhenField</name>
    <message>
      <source>{name}: day</source>
      <translation>{name}: día</translation>
    </message>
    <message>
      <source>{name}: time</source>
      <translation>{name}: hora</translation>
    </message>
    <message>
      <source>That time has not come yet. We use the time now.</source>
      <translation>Esa hora aún no ha llegado. Usamos la hora de ahora.</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>ddd d MMM</source>
      <comment>date: short weekday, day and short month</comment>
      <translation>ddd, d MMM</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>date: short weekday, day, short month and year</comment>
      <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} día</numerusform>
        <numerusform>{n} días</numerusform>
      </translation>
    </message>
    <message>
      <source>once</source>
      <translation>una vez</translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} vez</numerusform>
        <numerusform>{n} veces</numerusform>
      </translation>
    </message>
    <message>
      <source>miles</source>
      <translation>millas</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>about {value}</source>
      <translation>unos {value}</translation>
    </message>
    <message>
      <source>{value} {unit}</source>
      <translation>{value} {unit}</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
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
      <translation>Etapa {stage} · correr {run}, caminar {walk}, {times}</translation>
    </message>
    <message>
      <source>Stage {stage}, {times}</source>
      <translation>Etapa {stage}, {times}</translation>
    </message>
    <message>
      <source>{n} × (run {run}, walk {walk})</source>
      <translation>{n} × (correr {run}, caminar {walk})</translation>
    </message>
    <message>
      <source>{time} walk to warm up</source>
      <translation>{time} caminando para calentar</translation>
    </message>
    <message>
      <source>{time} walk to cool down</source>
      <translation>{time} caminando para volver a la calma</translation>
    </message>
    <message>
      <source>{parts} — {minutes}</source>
      <translation>{parts} — {minutes}</translation>
    </message>
    <message>
      <source>the same as week 1</source>
      <translation>igual que en la semana 1</translation>
    </message>
    <message>
      <source>{n} lower than week 1</source>
      <translation>{n} menos que en la semana 1</translation>
    </message>
    <message>
      <source>{n} higher than week 1</source>
      <translation>{n} más que en la semana 1</translation>
    </message>
    <message>
      <source>a size that research counts as meaningful (Neason 2024)</source>
      <translation>una medida que la investigación considera importante (Neason 2024)</translation>
    </message>
    <message>
      <source>may be meaningful (Ostelo 2008)</source>
      <translation>puede ser importante (Ostelo 2008)</translation>
    </message>
    <message>
      <source>worse: talk to a clinician</source>
      <translation>peor: habla con un profesional de la salud</translation>
    </message>
    <message>
      <source>low from the start, so we don't judge the change</source>
      <translation>bajo desde el principio, así que no valoramos el cambio</translation>
    </message>
    <message>
      <source>no clear change</source>
      <translation>ningún cambio claro</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>sin registrar</translation>
    </message>
  </context>
  <context>
    <name>_Entry</name>
    <message>
      <source>this page</source>
      <translation>esta página</translation>
    </message>
  </context>
  <context>
    <name>_Listed</name>
    <message>
      <source>Earlier ones</source>
      <translation>Anteriores</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Corregir</translation>
    </message>
  </context>
  <context>
    <name>_OpenDate</name>
    <message>
      <source>still going on</source>
      <translation>sigue todavía</translation>
    </message>
    <message>
      <source>this day:</source>
      <translation>este día:</translation>
    </message>
  </context>
  <context>
    <name>_Stages</name>
    <message>
      <source>trial</source>
      <translation>ensayo</translation>
    </message>
    <message>
      <source>secondary</source>
      <translation>secundario</translation>
    </message>
    <message>
      <source>own</source>
      <translation>propio</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Correr</translation>
    </message>
    <message>
      <source>Walk</source>
      <translation>Caminar</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
  </context>
  <context>
    <name>bad_file</name>
    <message>
      <source>It is no file.</source>
      <translation>No es un archivo.</translation>
    </message>
    <message>
      <source>It is larger than {mb} MB: no activity is.</source>
      <translation>Es mayor de {mb} MB: ninguna actividad lo es.</translation>
    </message>
    <message>
      <source>It can't be read: {why}.</source>
      <translation>No se puede leer: {why}.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Está vacío.</translation>
    </message>
    <message>
      <source>It is packed.</source>
      <translation>Está comprimido.</translation>
    </message>
    <message>
      <source>It is not a FIT, GPX or TCX file.</source>
      <translation>No es un archivo FIT, GPX ni TCX.</translation>
    </message>
    <message>
      <source>The recording holds no distance and no times.</source>
      <translation>La grabación no contiene ninguna distancia ni horas.</translation>
    </message>
    <message>
      <source>The {format} file holds {what}, not a recording of an activity.</source>
      <translation>El archivo {format} contiene {what}, no la grabación de una actividad.</translation>
    </message>
    <message>
      <source>The {format} file holds no recorded activity.</source>
      <translation>El archivo {format} no contiene ninguna actividad registrada.</translation>
    </message>
    <message>
      <source>The {format} file is damaged before the first moment of its recording.</source>
      <translation>El archivo {format} está dañado antes del primer momento de su grabación.</translation>
    </message>
    <message>
      <source>Line {line}: the file is nested more than {levels} levels deep: no recording is.</source>
      <translation>Línea {line}: el archivo tiene más de {levels} niveles, uno dentro de otro: ninguna grabación los tiene.</translation>
    </message>
    <message>
      <source>The file has over {count} elements: no recording does.</source>
      <translation>El archivo tiene más de {count} elementos: ninguna grabación los tiene.</translation>
    </message>
    <message>
      <source>Line {line}: the file declares a document type or entities. No watch writes these, and they can be used to harm.</source>
      <translation>Línea {line}: el archivo declara un tipo de documento o entidades. Ningún reloj escribe eso, y se puede usar para hacer daño.</translation>
    </message>
    <message>
      <source>a workout, which is a plan</source>
      <translation>un entrenamiento, que es un plan</translation>
    </message>
    <message>
      <source>a course to follow</source>
      <translation>un recorrido para seguir</translation>
    </message>
    <message>
      <source>settings of a watch</source>
      <translation>ajustes de un reloj</translation>
    </message>
    <message>
      <source>sums over many activities</source>
      <translation>sumas de muchas actividades</translation>
    </message>
    <message>
      <source>goals</source>
      <translation>metas</translation>
    </message>
    <message>
      <source>a plan of workouts</source>
      <translation>un plan de entrenamientos</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <source>blood pressures</source>
      <translation>presiones arteriales</translation>
    </message>
    <message>
      <source>the day's steps and pulse</source>
      <translation>los pasos y el pulso del día</translation>
    </message>
    <message>
      <source>segments of a route</source>
      <translation>tramos de una ruta</translation>
    </message>
    <message>
      <source>a route to follow</source>
      <translation>una ruta para seguir</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lugares</translation>
    </message>
    <message>
      <source>Export the activity again and choose that.</source>
      <translation>Exporta la actividad otra vez y elige ese archivo.</translation>
    </message>
    <message>
      <source>Choose a FIT, GPX or TCX file of an activity.</source>
      <translation>Elige un archivo FIT, GPX o TCX de una actividad.</translation>
    </message>
    <message>
      <source>Unpack it first, and choose the file that was in it.</source>
      <translation>Descomprímelo primero, y elige el archivo que había dentro.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>No se importó nada.</translation>
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
      <translation>Dolor en ese momento</translation>
    </message>
    <message>
      <source>Average over the past week</source>
      <translation>Promedio de la última semana</translation>
    </message>
    <message>
      <source>Pain the next morning</source>
      <translation>Dolor a la mañana siguiente</translation>
    </message>
    <message>
      <source>Was it back to usual?</source>
      <translation>¿Estaba como de costumbre?</translation>
    </message>
    <message>
      <source>Comfortable seconds (0 to 120)</source>
      <translation>Segundos cómodos (de 0 a 120)</translation>
    </message>
    <message>
      <source>Before you started</source>
      <translation>Antes de empezar</translation>
    </message>
    <message>
      <source>Worst while you were out</source>
      <translation>El peor mientras estabas fuera</translation>
    </message>
    <message>
      <source>Straight after</source>
      <translation>Justo después</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distancia</translation>
    </message>
    <message>
      <source>What kind?</source>
      <translation>¿De qué tipo?</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>¿Qué pasó?</translation>
    </message>
    <message>
      <source>Where in the body?</source>
      <translation>¿En qué parte del cuerpo?</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>How bad?</source>
      <translation>¿Cómo de grave?</translation>
    </message>
    <message>
      <source>What was done?</source>
      <translation>¿Qué se hizo?</translation>
    </message>
    <message>
      <source>Do you think running had to do with it?</source>
      <translation>¿Crees que correr tuvo que ver?</translation>
    </message>
    <message>
      <source>First day off</source>
      <translation>Primer día libre</translation>
    </message>
    <message>
      <source>Last day off</source>
      <translation>Último día libre</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Tu nota</translation>
    </message>
    <message>
      <source>Your question</source>
      <translation>Tu pregunta</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>Who said so?</source>
      <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
      <source>When?</source>
      <translation>¿Cuándo?</translation>
    </message>
    <message>
      <source>Their profession</source>
      <translation>Su profesión</translation>
    </message>
    <message>
      <source>Who cleared you?</source>
      <translation>¿Quién te dio el visto bueno?</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Highest stage</source>
      <translation>Etapa más alta</translation>
    </message>
    <message>
      <source>Pain to stop at</source>
      <translation>Dolor con el que parar</translation>
    </message>
    <message>
      <source>Acceptable pain</source>
      <translation>Dolor aceptable</translation>
    </message>
    <message>
      <source>Rest days at least</source>
      <translation>Días de descanso como mínimo</translation>
    </message>
    <message>
      <source>Sessions a week at most</source>
      <translation>Sesiones por semana como máximo</translation>
    </message>
    <message>
      <source>Total score</source>
      <translation>Puntuación total</translation>
    </message>
    <message>
      <source>What was it about?</source>
      <translation>¿De qué trataba?</translation>
    </message>
    <message>
      <source>Who worked it out?</source>
      <translation>¿Quién la calculó?</translation>
    </message>
  </context>
  <context>
    <name>file</name>
    <message>
      <source>{where} is a folder. Give the name of a file in it.</source>
      <translation>{where} es una carpeta. Da el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
      <source>{where} is not an ordinary file. Choose another name.</source>
      <translation>{where} no es un archivo normal. Elige otro nombre.</translation>
    </message>
    <message>
      <source>{where} belongs to a diary itself. Choose another name.</source>
      <translation>{where} forma parte de un diario. Elige otro nombre.</translation>
    </message>
    <message>
      <source>{where} can't be written: there is no folder {folder}. Make it first, or choose another.</source>
      <translation>No se puede escribir {where}: no existe la carpeta {folder}. Créala primero, o elige otra.</translation>
    </message>
    <message>
      <source>{where} can't be written: you have no permission to write there. Choose another folder.</source>
      <translation>No se puede escribir {where}: no tienes permiso para escribir ahí. Elige otra carpeta.</translation>
    </message>
    <message>
      <source>The file's name is too long. Choose a shorter one.</source>
      <translation>El nombre del archivo es demasiado largo. Elige uno más corto.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a diary file.</source>
      <translation>{path} es una carpeta, no un archivo de diario.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file.</source>
      <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
      <source>You have no permission to read {path}.</source>
      <translation>No tienes permiso para leer {path}.</translation>
    </message>
    <message>
      <source>{path} can't be read ({reason}).</source>
      <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
      <source>The file is larger than {mb} MB: no diary is.</source>
      <translation>El archivo es mayor de {mb} MB: ningún diario lo es.</translation>
    </message>
    <message>
      <source>This is not a Backstride diary.</source>
      <translation>Esto no es un diario de Backstride.</translation>
    </message>
    <message>
      <source>This file was made by a newer Backstride: it is of version {found}, and this Backstride reads files up to version {known}.</source>
      <translation>Este archivo lo creó un Backstride más nuevo: es de la versión {found}, y este Backstride lee archivos hasta la versión {known}.</translation>
    </message>
    <message>
      <source>Look at its name again.</source>
      <translation>Mira otra vez su nombre.</translation>
    </message>
    <message>
      <source>Copy it to your own folder first.</source>
      <translation>Cópialo primero a tu propia carpeta.</translation>
    </message>
    <message>
      <source>Update Backstride on this computer, then bring the file again.</source>
      <translation>Actualiza Backstride en este equipo, y luego trae el archivo otra vez.</translation>
    </message>
    <message>
      <source>Choose a file that Backstride exported as JSON.</source>
      <translation>Elige un archivo que Backstride exportó como JSON.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>No se importó nada.</translation>
    </message>
  </context>
  <context>
    <name>parent</name>
    <message>
      <source>Diary (*.json);;Backup (*.sqlite3);;All files (*)</source>
      <translation>Diario (*.json);;Copia de seguridad (*.sqlite3);;Todos los archivos (*)</translation>
    </message>
  </context>
</TS>
